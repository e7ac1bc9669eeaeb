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

/** What names, from outside, something that is given at the pointer or inside it. */
function naming(bundle: Bundle, top: string): Mention[] {
  const all = allMentions(bundle);
  const given = new Set(all.filter(({ gives, pointer }) => gives && isUnder(pointer, top)).map(keyOf));
  return all.filter((one) => !one.gives && !isUnder(one.pointer, top) && given.has(keyOf(one)));
}

/** Every place that names the thing at a pointer, or something inside it, from outside. A template that cannot be read is left out. */
export const usesOf = (bundle: Bundle, pointer: string): Use[] => naming(bundle, pointer).map(useOf);

/**
 * The bundle without the thing at a pointer, and without what only says what is expected of it: answers and expectations
 * of examples.
 * @returns as `uses` the places that still name it, which somebody has to decide about
 */
export function remove(bundle: Bundle, pointer: string): { bundle: Bundle; uses: readonly Use[] } {
  const copy = structuredClone(bundle);
  const mentions = naming(copy, pointer);
  const going = mentions.filter(({ follows }) => follows);
  const staying = mentions.filter((one) => !going.some((other) => isUnder(one.pointer, other.pointer)));
  // From the end, so that what is taken out of a list moves nothing that is still to be.
  for (const { write } of going.toReversed()) write(undefined);
  const node = nodeAt(copy, pointer);
  if (node) put(node, undefined);
  return { bundle: copy, uses: staying.map(useOf) };
}
