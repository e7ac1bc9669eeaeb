/** Ids that are known by themselves in the whole bundle, found by the table of their places. */
import type { Bundle } from '../schema/matter.ts';
import { type IdKind, idPlaces, type IdPlace } from './id-kinds.ts';
import { isObject } from '../is-object.ts';
import { type Mention, type Node, nodesIn, put, putKey, type Holder } from './mention.ts';

const patternOf = (at: string): RegExp =>
  new RegExp(`^${at.replaceAll('/**', '(?:/[^/]+)+?').replaceAll('/*', '/[^/]+')}$`);
const patterns = idPlaces.map((place) => ({ place, pattern: patternOf(place.at) }));

function mentionAt({ of: kind, gives, key: isKey, behind = '', follows }: IdPlace, node: Node): Mention | undefined {
  const { holder, key, value, pointer } = node;
  const told = { kind, gives: gives === true, follows: follows === true, pointer };
  if (isKey) {
    if (!isObject(holder)) return undefined;
    return { ...told, id: key, write: (id) => putKey(holder, key, id) };
  }
  if (typeof value !== 'string' || !value.startsWith(behind)) return undefined;
  const write = (id: string | undefined) => put(node, id === undefined ? undefined : behind + id);
  return { ...told, id: value.slice(behind.length), write };
}

/** @param kind only ids of this kind */
export function* plainMentions(bundle: Bundle, kind?: IdKind): Generator<Mention> {
  const wanted = patterns.filter(({ place }) => kind === undefined || place.of === kind);
  if (wanted.length === 0) return;
  for (const node of nodesIn(bundle as unknown as Holder)) {
    for (const { place, pattern } of wanted) {
      const found = pattern.test(node.pointer) ? mentionAt(place, node) : undefined;
      if (found) yield found;
    }
  }
}
