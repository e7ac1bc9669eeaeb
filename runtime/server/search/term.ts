/** Something a matter can be found by, and how much a way of hitting it says. */
import { pinyinOf } from './pinyin.ts';
import { plain } from './query.ts';

/** Kinds of terms with the label a hit is explained by; of the name itself nothing need be explained. */
const kinds = {
  name: { label: '名称', weight: 5 },
  shortName: { label: '简称', weight: 4 },
  everyday: { label: '日常用语', weight: 4 },
  code: { label: '编码', weight: 4 },
  department: { label: '部门', weight: 2 },
  theme: { label: '主题', weight: 1 },
} as const;
export type TermKind = keyof typeof kinds;

export interface Term {
  kind: TermKind;
  /** As people are shown it. */
  words: string;
  plain: string;
  /** Syllables run together, and where each begins. */
  spelt: string;
  starts: ReadonlySet<number>;
  initials: string;
}

/** @param pinyin syllables apart by spaces, where they are known already */
export function termOf(kind: TermKind, words: string, pinyin = pinyinOf(words)): Term {
  const syllables = pinyin.split(' ').filter((syllable) => syllable !== '');
  const starts = new Set<number>();
  let at = 0;
  for (const syllable of syllables) {
    starts.add(at);
    at += syllable.length;
  }
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return { kind, words, plain: plain(words), spelt: syllables.join(''), starts, initials };
}

export interface Hit {
  term: Term;
  /** Bigger fits better. */
  rank: number;
  spelt: boolean;
}

const ways = { same: 40, begins: 30, within: 20, about: 10 } as const;
const SPELT = 5;
const letters = /^[a-z']{2,}$/;

function wayOf(text: string, word: string): keyof typeof ways | undefined {
  if (text === word) return 'same';
  if (text.startsWith(word)) return 'begins';
  if (text.includes(word)) return 'within';
  // “我想开饭店” asks for 开饭店.
  return Array.from(text).length > 1 && word.includes(text) ? 'about' : undefined;
}

/** How letters stand in the pinyin of a term: by syllables or by initials, from the beginning of a syllable on. */
function wayOfSpelling({ kind, spelt, starts, initials }: Term, word: string): keyof typeof ways | undefined {
  if (spelt === word || initials === word) return 'same';
  if (spelt.startsWith(word) || initials.startsWith(word)) return 'begins';
  // Every department has 自治县 in its name; a few letters from the middle of that ask for nothing.
  if (kind !== 'department' && initials.includes(word)) return 'within';
  for (let at = spelt.indexOf(word); at > 0; at = spelt.indexOf(word, at + 1)) if (starts.has(at)) return 'within';
  return undefined;
}

/** How a word, made plain, hits a term. */
export function hitOf(term: Term, word: string): Hit | undefined {
  const { weight } = kinds[term.kind];
  const way = wayOf(term.plain, word);
  if (way) return { term, rank: weight * ways[way], spelt: false };
  const spelling = letters.test(word) ? wayOfSpelling(term, word.replaceAll("'", '')) : undefined;
  return spelling && { term, rank: weight * ways[spelling] - SPELT, spelt: true };
}

/** “日常用语：开饭店”; nothing where the name shows it. */
export function explain({ term, spelt }: Hit): string | undefined {
  if (term.kind === 'name' && !spelt) return undefined;
  return `${spelt ? '拼音' : kinds[term.kind].label}：${term.words}`;
}
