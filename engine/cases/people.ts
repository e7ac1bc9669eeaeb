/** One person however the name is typed. */
const sameName = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** How many different people are named. */
export const headcount = (names: readonly string[]): number => new Set(names.map(sameName)).size;
