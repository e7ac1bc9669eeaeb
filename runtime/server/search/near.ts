/** What is near enough to be offered when nothing fits: terms that share most pairs of characters with the query. */
import type { Term } from './term.ts';

const ENOUGH = 0.5;

const pairsOf = (text: string): Set<string> => {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
};

/** Part of the pairs of the shorter that both have; 0 when it is too little to speak of. */
export function nearness({ plain }: Term, query: string): number {
  const wanted = pairsOf(query);
  const had = pairsOf(plain);
  const shared = [...wanted].filter((pair) => had.has(pair)).length;
  const part = shared / Math.min(wanted.size, had.size);
  return shared > 0 && part >= ENOUGH ? part : 0;
}
