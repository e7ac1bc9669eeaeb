import { pinyin } from 'pinyin-pro';

/** Syllables of a text without tones, apart by spaces: `kai fan dian`; ü is v, as keyboards write it. */
export const pinyinOf = (words: string): string =>
  pinyin(words, { toneType: 'none', v: true, type: 'array', nonZh: 'removed' }).join(' ');
