/** Things a version of a matter comes to for one case, by id: how people call each, and what is said of it. */
export type Said = ReadonlyMap<string, { name: string; words: string }>;

/** One thing and what is said of it; two versions differ on it when the words do. */
export const saying = <T>(
  items: readonly T[],
  idOf: (item: T) => string,
  nameOf: (item: T) => string,
  wordsOf: (item: T) => string = () => '',
): Said => new Map(items.map((item) => [idOf(item), { name: nameOf(item), words: wordsOf(item) }]));
