/** Who refers to a thing, in words: asked before it is deleted, so that nothing is left dangling unseen. */
import { usesOf as named, type Bundle } from '../../engine/index.ts';
import { placeWords } from '../schema/words.ts';
import { pathOf, textOf, type Path } from './path.ts';

export interface Use {
  path: Path;
  /** Where it is used, in words. */
  words: string;
}

/** The places, one for each way in words, that use the thing at the path or something inside it, from outside of it. */
export function usesOf(bundle: Bundle, path: Path): Use[] {
  const places = named(bundle, textOf(path)).map(({ pointer }) => pathOf(bundle, pointer));
  const found = places.map((place) => ({ path: place, words: placeWords(bundle, place).join(' / ') }));
  return [...new Map(found.map((use) => [use.words, use])).values()];
}
