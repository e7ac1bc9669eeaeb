/** Places and values of a bundle in words for people. */
import { conditionDefinitions, fieldsOf, limitWords, type Bundle } from '../../engine/index.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { branchOf, isChoice, nodeAt, type Node } from './node.ts';

/** Properties that name the thing they belong to, the best first. */
const naming = ['title', 'name', 'label', 'text', 'question', 'law'] as const;

/** What a thing of the bundle is called; `undefined` when nothing in it says. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const found = naming.map((key) => valueAt(value, [key])).find((name) => typeof name === 'string' && name !== '');
  return typeof found === 'string' ? found : undefined;
}

/** One step of the way; `undefined` when it adds nothing to the words, as a list before the name of its item. */
function stepWords(bundle: object, path: Path, index: number): string | undefined {
  const here = path.slice(0, index + 1);
  const step = here.at(-1);
  if (typeof step !== 'number') return typeof path[index + 1] === 'number' ? undefined : nodeAt(bundle, here)?.title;
  const value = valueAt(bundle, here);
  return (typeof value === 'object' ? nameOf(value) : undefined) ?? `第 ${step + 1} 项`;
}

/** The way to a place: names of things, titles of properties. What is inside a condition is the condition. */
export function placeWords(bundle: object, path: Path): string[] {
  const [first] = path;
  if (first === 'templates') return ['文书模板', ...path.slice(1).map(String)];
  const words: string[] = [];
  for (const index of path.keys()) {
    const node = nodeAt(bundle, path.slice(0, index + 1));
    if (!node) break;
    if (node.$ref !== undefined) return [...words, conditionDefinitions.condition.title];
    const said = stepWords(bundle, path, index);
    if (said !== undefined) words.push(said);
  }
  return words;
}

/** Words in which ids of the matter's own things are replaced by their names. */
export function inNames(bundle: Bundle, words: string): string {
  const { materials, matter, documents, rules, form } = bundle;
  const things = [
    ...materials.materials,
    ...matter.steps,
    ...documents.documents,
    ...(rules.rules ?? []),
    ...fieldsOf(form),
  ];
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing) ?? thing.id]));
  return words.replace(/[a-z][A-Za-z0-9]*/g, (id) => names.get(id) ?? id);
}

type Limit = Parameters<typeof limitWords>[0];
const isLimit = ({ properties }: Node): boolean =>
  properties?.unit?.oneOf?.some((one) => one.const === 'workingDay') === true;

/** A value as people write it. */
export function sayValue(node: Node, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return node['x-unit'] === '分' ? `${value / 100} 元` : String(value);
  if (isChoice(node)) return node.oneOf?.find((one) => one.const === value)?.title ?? String(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = node.items;
    return items && items.type !== 'object' && !items.discriminator
      ? value.map((item) => sayValue(items, item)).join('、')
      : `${value.length} 项`;
  }
  if (typeof value !== 'object' || value === null) return '';
  if (isLimit(node)) return limitWords(value as Limit);
  const branch = branchOf(node, value);
  const name = nameOf(value) ?? (node.discriminator && branch !== node ? branch.title : undefined);
  return name ?? (Object.keys(value).length === 0 ? '' : '已填写');
}
