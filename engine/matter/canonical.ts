import type { Bundle } from '../schema/matter.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
};

/** The one text of a bundle, whatever the order of its keys and the layout of its files; its hash names a version. */
export const canonical = (bundle: Bundle): string => JSON.stringify(sorted(bundle));
