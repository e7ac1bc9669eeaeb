/** What is to be done, in order of time: a binary heap. */
export interface Entry {
  /** Milliseconds since 1970. */
  at: number;
  /** Number of the case within the demonstration; settles ties, so that the order is always the same. */
  nth: number;
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.nth < other.nth);

export class Agenda<T extends Entry> {
  readonly #heap: T[] = [];

  get next(): T | undefined {
    return this.#heap[0];
  }

  add(entry: T): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (!above || !isBefore(entry, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = entry;
  }

  /** Takes the earliest out. */
  take(): T | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const one = heap[left];
      const other = heap[left + 1];
      if (one === undefined) break;
      const below = other !== undefined && isBefore(other, one) ? left + 1 : left;
      const lower = heap[below];
      if (!lower || !isBefore(lower, last)) break;
      heap[at] = lower;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}
