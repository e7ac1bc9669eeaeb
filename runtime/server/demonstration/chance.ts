/** Chance that is the same every time: a small generator (sfc32) started from words, so that a seed names a whole county. */

/** FNV-1a with a final mix: near words give far numbers. */
function hash(text: string, start: number): number {
  let mixed = 2166136261 ^ start;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 16777619);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  /** @param words what it is the chance of, as a seed and the number of a case */
  constructor(...words: readonly (string | number)[]) {
    const text = words.join('/');
    this.#a = hash(text, 1);
    this.#b = hash(text, 2);
    this.#c = hash(text, 3);
    for (let turn = 0; turn < 8; turn++) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#count++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list. Throws RangeError on an empty one. */
  one<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    return list[this.whole(0, list.length - 1)] as T;
  }

  /** One of a list, each as likely as its weight says. */
  weighted<T>(list: readonly T[], weightOf: (item: T) => number): T {
    let left = this.next() * list.reduce((sum, item) => sum + weightOf(item), 0);
    return list.find((item) => (left -= weightOf(item)) < 0) ?? this.one(list);
  }

  /** Digits of a number, as a text of this length. */
  digits(length: number): string {
    return Array.from({ length }, () => this.whole(0, 9)).join('');
  }
}
