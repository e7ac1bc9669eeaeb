import type { Bundle } from '../schema/matter.ts';
import { type Mention, put, type Target } from './mention.ts';
import { allMentions } from './mentions-in.ts';
import { nodeAt } from './node-at.ts';

/** A place that names something, for people to look at. */
export interface Use {
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** Line in a template, from 1. */
  line?: number;
}

export const useOf = ({ pointer, line }: Mention): Use => ({ pointer, ...(line === undefined ? {} : { line }) });

const keyOf = ({ kind, id, within = '' }: Target): string => `${kind} ${within} ${id}`;
const isUnder = (pointer: string, top: string): boolean => pointer === top || pointer.startsWith(`${top}/`);

/** Of all mentions of a bundle, what names, from outside, something that is given at the pointers or inside them. */
function naming(all: readonly Mention[], tops: readonly string[]): Mention[] {
  const isInside = (pointer: string) => tops.some((top) => isUnder(pointer, top));
  const given = new Set(all.filter(({ gives, pointer }) => gives && isInside(pointer)).map(keyOf));
  return all.filter((one) => !one.gives && given.has(keyOf(one)) && !isInside(one.pointer));
}

/**
 * Looks through a bundle once, and then tells of any pointers every place that names the things at them, or something
 * inside them, from outside. A template that cannot be read is left out.
 */
export function usesIn(bundle: Bundle): (...pointers: readonly string[]) => Use[] {
  const all = allMentions(bundle);
  return (...pointers) => naming(all, pointers).map(useOf);
}

/**
 * The bundle without the things at the pointers, and without what only says what is expected of them: answers and
 * expectations of examples.
 * @returns as `uses` the places that still name them, which somebody has to decide about
 */
export function remove(bundle: Bundle, ...pointers: readonly string[]): { bundle: Bundle; uses: readonly Use[] } {
  const copy = structuredClone(bundle);
  const mentions = naming(allMentions(copy), pointers);
  const going = mentions.filter(({ follows }) => follows);
  const staying = mentions.filter((one) => !going.some((other) => isUnder(one.pointer, other.pointer)));
  // From the end, so that what is taken out of a list moves nothing that is still to be.
  for (const { write } of going.toReversed()) write(undefined);
  const nodes = pointers.flatMap((pointer) => nodeAt(copy, pointer) ?? []);
  for (const node of nodes.sort((one, other) => Number(other.key) - Number(one.key))) put(node, undefined);
  return { bundle: copy, uses: staying.map(useOf) };
}
