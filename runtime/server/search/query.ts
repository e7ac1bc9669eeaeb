/** What was typed, made fit to be looked for. */

/** Characters of a query that are looked at; nobody names a matter in more. */
export const LONGEST = 60;
const MOST_WORDS = 8;

export interface Query {
  /** As the search box shows it again. */
  typed: string;
  /** Each must be found. */
  words: readonly string[];
  /** More was typed than is looked at. */
  cut: boolean;
}

const unreadable = /[\p{Cc}\p{Cf}\p{Surrogate}\uFFFD]/gu;
const apart = /[\s,，、；;。]+/u;

/** Full width and half width, capitals and small letters are the same. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Reads a query; control characters, half characters and what is too long are left out, never an error. */
export function readQuery(text: string): Query {
  const spaced = text.slice(0, LONGEST * 10).replace(/\s+/gu, ' ');
  const readable = Array.from(spaced.replace(unreadable, '').trim());
  const typed = readable.slice(0, LONGEST).join('').trim();
  const words = typed.split(apart).map(plain);
  return {
    typed,
    words: words.filter((word) => word !== '').slice(0, MOST_WORDS),
    cut: readable.length > LONGEST || text.length > LONGEST * 10,
  };
}
