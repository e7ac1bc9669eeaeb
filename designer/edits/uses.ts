/** Who refers to a thing, in words: asked before it is deleted, so that nothing is left dangling unseen. */
import { usesIn, type Bundle } from '../../engine/index.ts';
import { placeWords } from '../schema/words.ts';
import { pathOf, textOf, type Path } from './path.ts';

export interface Use {
  /** `undefined`: outside of what is edited. */
  path: Path | undefined;
  /** Where it is used, in words. */
  words: string;
}

/** Of every draft as it stood: what it mentions is looked for once, however many things are asked about. */
const looked = new WeakMap<Bundle, ReturnType<typeof usesIn>>();

function namedIn(bundle: Bundle): ReturnType<typeof usesIn> {
  const find = looked.get(bundle) ?? usesIn(bundle);
  looked.set(bundle, find);
  return find;
}

/** The places, one for each way in words, that use the things at the paths or something inside them, from outside. */
export function usesOf(bundle: Bundle, ...paths: readonly Path[]): Use[] {
  const places = namedIn(bundle)(...paths.map(textOf)).map(({ pointer }) => pathOf(bundle, pointer));
  const found = places.map((place) => ({ path: place, words: placeWords(bundle, place).join(' / ') }));
  return [...new Map(found.map((use) => [use.words, use])).values()];
}
