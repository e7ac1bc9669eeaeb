/** The stages of an aggregation pipeline; each turns pages of documents into pages of documents. */
import { Int32, Long } from 'bson';
import { isArray, isDocument, items, type Plain, plain, plainDocument, put } from '../bson/node.ts';
import { keyOf } from '../bson/key.ts';
import type { RawDocument } from '../bson/raw.ts';
import { Failure, notSupported } from '../failure.ts';
import { toInteger } from '../query/elements.ts';
import { matches, parseFilter } from '../query/match.ts';
import { readPattern, sortKey } from '../storage/keys.ts';
import { accumulators } from './accumulators.ts';
import { compileExpression } from './expression.ts';
import { readAddFields, readProject, type Reshape } from './fields.ts';
import { setAlong } from './fields.ts';

export type Node = Plain | RawDocument;
/** An empty page only gives other commands a turn. */
export type Stage = (input: Iterable<Node[]>) => Generator<Node[]>;

const each = (change: (page: Node[]) => Node[]): Stage =>
  function* (input) {
    for (const page of input) yield change(page);
  };

/** Takes everything in before it gives anything out. */
const gathering = (start: () => { take: (node: Node) => void; give: () => Node[] }): Stage =>
  function* (input) {
    const { take, give } = start();
    for (const page of input) {
      page.forEach(take);
      yield [];
    }
    yield give();
  };

const reshaping = (reshape: Reshape): Stage => each((page) => page.map(reshape));

function whole(value: unknown, name: string): number {
  const count = toInteger(value);
  if (count === undefined || count < 0 || (count === 0 && name === '$limit'))
    throw new Failure('BadValue', `invalid argument to ${name} stage`);
  return count;
}

function group(spec: unknown): Stage {
  if (!isDocument(spec) || !('_id' in spec)) throw new Failure('BadValue', 'a group specification must include an _id');
  const { _id, ...rest } = spec;
  const id = compileExpression(_id);
  const fields = Object.entries(rest).map(([name, given]) => {
    const [operator = '', operand] = isDocument(given) ? (Object.entries(given)[0] ?? []) : [];
    const make = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
    if (!make) throw notSupported(`unknown group operator '${operator}'; it`, 'BadValue');
    return { name, make, value: compileExpression(operand) };
  });
  return gathering(() => {
    const groups = new Map<string, { id: unknown; gathered: ReturnType<(typeof fields)[number]['make']>[] }>();
    return {
      take: (node) => {
        const own = id(node);
        const key = keyOf(own).toString('latin1');
        let found = groups.get(key);
        if (!found) groups.set(key, (found = { id: plain(own) ?? null, gathered: fields.map(({ make }) => make()) }));
        for (const [at, { value }] of fields.entries()) found.gathered[at]?.add(value(node));
      },
      give: () =>
        [...groups.values()].map(({ id: own, gathered }) => {
          const result: Plain = { _id: own };
          for (const [at, { name }] of fields.entries()) put(result, name, gathered[at]?.result());
          return result;
        }),
    };
  });
}

function sort(spec: unknown): Stage {
  if (!isDocument(spec) || Object.keys(spec).length === 0)
    throw new Failure('BadValue', 'the $sort key specification must be an object');
  const pattern = readPattern(spec as Plain, '$sort');
  return gathering(() => {
    const all: { key: Buffer; node: Node }[] = [];
    return {
      take: (node) => void all.push({ key: sortKey(pattern, node), node }),
      give: () => all.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ node }) => node),
    };
  });
}

function limit(value: unknown): Stage {
  const count = whole(value, '$limit');
  return function* (input) {
    let left = count;
    for (const page of input) {
      const kept = page.slice(0, left);
      left -= kept.length;
      yield kept;
      if (left === 0) return;
    }
  };
}

function skip(value: unknown): Stage {
  const count = whole(value, '$skip');
  return function* (input) {
    let left = count;
    for (const page of input) {
      yield page.slice(left);
      left -= Math.min(left, page.length);
    }
  };
}

const UNWIND = ['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'];

function unwind(spec: unknown): Stage {
  const options: Plain = isDocument(spec) ? (spec as Plain) : { path: spec };
  const unknown = Object.keys(options).find((name) => !UNWIND.includes(name));
  if (unknown !== undefined) throw notSupported(`$unwind option '${unknown}'`, 'BadValue');
  const { path, preserveNullAndEmptyArrays: keep, includeArrayIndex: index } = options;
  if (typeof path !== 'string' || !path.startsWith('$') || path.startsWith('$$'))
    throw new Failure('BadValue', "$unwind needs a path that starts with '$'");
  const read = compileExpression(path);
  const segments = path.slice(1).split('.');
  const unwound = (node: Node): Node[] => {
    const value = read(node);
    const make = (item: unknown, at: number | null): Plain => {
      const copy = plainDocument(node);
      setAlong(copy, segments, plain(item));
      if (typeof index === 'string') setAlong(copy, index.split('.'), at === null ? null : Long.fromNumber(at));
      return copy;
    };
    if (isArray(value) && items(value).length > 0) return items(value).map(make);
    if (value !== undefined && value !== null && !isArray(value)) return [make(value, null)];
    return keep === true ? [make(isArray(value) ? undefined : value, null)] : [];
  };
  return each((page) => page.flatMap(unwound));
}

function count(name: unknown): Stage {
  if (typeof name !== 'string' || name === '' || name.startsWith('$') || name.includes('.'))
    throw new Failure('BadValue', 'the count field must be a non-empty string');
  return gathering(() => {
    let total = 0;
    return {
      take: () => {
        total++;
      },
      give: () => (total === 0 ? [] : [{ [name]: new Int32(total) }]),
    };
  });
}

function match(spec: unknown): Stage {
  const filter = parseFilter(spec);
  return each((page) => page.filter((node) => matches(filter, node)));
}

export const stages: Record<string, (spec: unknown) => Stage> = {
  $match: match,
  $project: (spec) => reshaping(readProject(spec)),
  $addFields: (spec) => reshaping(readAddFields(spec)),
  $set: (spec) => reshaping(readAddFields(spec)),
  $group: group,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $count: count,
  $unwind: unwind,
};
