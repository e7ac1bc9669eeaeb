/** The list with `gone` items from `index` on replaced by others (`toSpliced` is newer than the browsers of the halls). */
export const spliced = <T>(list: readonly T[], index: number, gone: number, ...items: readonly T[]): T[] => [
  ...list.slice(0, index),
  ...items,
  ...list.slice(index + gone),
];
