/** Which item of an array a filter matched: what the positional `$` stands for. */
import { isArray, isDocument, items } from '../bson/node.ts';
import { certain } from './match.ts';
import type { Filter } from './filter.ts';
import { anyAlong } from './path.ts';

type FieldFilter = Extract<Filter, { kind: 'field' }>;
type ItemTest = (item: unknown) => boolean;

const valueAt = (node: unknown, path: readonly string[]): unknown => {
  let value: unknown;
  anyAlong(node, path, 0, true, (found) => {
    value = found;
    return isArray(found);
  });
  return value;
};

function itemTest({ path, condition }: FieldFilter, array: readonly string[], outer: unknown[]): ItemTest | undefined {
  if (array.some((segment, at) => path[at] !== segment)) return undefined;
  const rest = path.slice(array.length);
  if (rest.length > 0)
    return (item) => isDocument(item) && anyAlong(item, rest, 0, condition.whole === true, condition.test);
  if (condition.whole === true) return (item) => condition.test([item]) && outer.includes(item);
  return condition.test;
}

/** The position in the array at `path` of the item that met the filter; undefined when the filter does not speak of the array. */
export function matchedPosition(filter: Filter, path: readonly string[], document: unknown): number | undefined {
  const array = valueAt(document, path);
  if (!isArray(array)) return undefined;
  const all = items(array);
  const tests = certain(filter).flatMap((field) => itemTest(field, path, all) ?? []);
  if (tests.length === 0) return undefined;
  const every = all.findIndex((item) => tests.every((test) => test(item)));
  if (every >= 0) return every;
  const last = tests.at(-1);
  const position = all.findIndex((item) => last?.(item) === true);
  return position >= 0 ? position : undefined;
}
