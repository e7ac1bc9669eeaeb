/** Lists whose items are told apart by what they are and not by where they stand. */

export type Parts = Readonly<Record<string, unknown>>;

export const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an item from its neighbours, the first that is there, with what stands behind it where that is there too. */
const naming: readonly (readonly [string, ...string[]])[] = [
  ['id'],
  ['value'],
  ['fact', 'path'],
  ['question'],
  ['act'],
  ['ledger', 'year'],
  ['hall'],
  ['date'],
  ['kind'],
];

/** An item that is an id itself, as of a material or a step. */
const reference = /^[A-Za-z0-9][\w.-]*$/;

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return reference.test(item) ? item : undefined;
  if (!isParts(item)) return undefined;
  const names = naming.find(([first]) => typeof item[first] === 'string');
  return names
    ?.map((name) => item[name])
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
}

export type Keyed = ReadonlyMap<string, unknown>;

/** The items by their keys, in their order; `undefined` for a list whose items cannot be told apart. */
export function keyedItems(list: unknown): Keyed | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list as unknown[]) {
    const key = keyOf(item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}
