const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
};

/** The one text of plain data, whatever the order of its keys; the hash of a bundle's names its version. */
export const canonical = (data: unknown): string => JSON.stringify(sorted(data));
