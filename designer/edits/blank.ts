/** New things, as empty as the schema allows, with the ids that people never see. */
import { isChoice, nodeAt, tagOf, type Node } from '../schema/node.ts';
import { idMaker } from './new-id.ts';
import type { Path } from './path.ts';

/** Is the property one that the designer makes and hides? */
export const isOwn = (name: string, { pattern }: Node): boolean =>
  (name === 'id' || name === 'value') && pattern !== undefined;

type NewId = (prefix: string) => string;

function blank(node: Node, newId: NewId, prefix: string): unknown {
  if (node.const !== undefined) return node.const;
  if (isChoice(node)) return node.oneOf?.[0]?.const;
  const [branch] = node.oneOf ?? [];
  if (branch) return blank(branch, newId, prefix);
  if (node.properties) {
    const required = Object.entries(node.properties).filter(([name]) => node.required?.includes(name));
    const made = required.map(
      ([name, inner]) => [name, isOwn(name, inner) ? newId(prefix) : blank(inner, newId, prefix)] as const,
    );
    return Object.fromEntries(made.filter(([, value]) => value !== undefined));
  }
  if (node.type === 'object') return {};
  if (node.type === 'array') return [];
  if (node.type === 'boolean') return false;
  if (node.type === 'integer' || node.type === 'number') return node.minimum ?? 0;
  // A reference stays out until it is chosen.
  if (node.pattern !== undefined) return undefined;
  // A condition has no empty form: what needs one starts with a comparison to go on from.
  return node.$ref === undefined ? '' : { fact: 'applicant.kind', operator: 'equal', value: 'person' };
}

/** `options` → `option`: what ids of a list's items begin with. */
const prefixOf = (list: Path): string => String(list.at(-1)).replace(/ies$/, 'y').replace(/s$/, '');

/** The branch of variants with this tag; another schema itself. */
const tagged = (node: Node, tag: unknown): Node => {
  const { discriminator, oneOf } = node;
  return oneOf?.find((branch) => discriminator && tagOf(branch, discriminator.propertyName) === tag) ?? node;
};

/** An empty value of the schema; of variants, the one with the tag. */
export const blankOf = (bundle: object, node: Node, tag: unknown): unknown =>
  blank(tagged(node, tag), idMaker(bundle), 'item');

/** A new item for the list at the path, with `given` properties on top. */
export function newItem(bundle: object, list: Path, given: Readonly<Record<string, unknown>> = {}): unknown {
  const items = nodeAt(bundle, [...list, 0]);
  if (!items) throw new Error(`no list at ${list.join('/')}`);
  const made = blank(tagged(items, given[items.discriminator?.propertyName ?? '']), idMaker(bundle), prefixOf(list));
  return typeof made === 'object' ? { ...made, ...given } : made;
}
