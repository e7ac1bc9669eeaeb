/** Values of a centre's files that somebody still has to compare with their source. */
import { pointer } from '../schema/pointer.ts';
import type { CompiledCentre } from './compiled.ts';

export interface Unverified {
  file: string;
  items: readonly { pointer: string; name: string }[];
}

type Named = Readonly<Record<string, unknown>>;

/** What people call a value: the first of these that it has. */
const naming = ['number', 'name', 'title', 'date', 'id'] as const;
const nameOf = (value: Named, fallback: string): string => {
  const found = naming.map((key) => value[key]).filter((name) => typeof name === 'string');
  return found.slice(0, 2).join(' ') || fallback;
};

/** Values with a mark, each with its JSON Pointer and what people call it. */
export function* marked(
  value: unknown,
  path: readonly string[] = [],
  file = '',
): Generator<{ pointer: string; name: string }> {
  if (typeof value !== 'object' || value === null) return;
  const named = value as Named;
  if (named.verify === true) yield { pointer: pointer(path), name: nameOf(named, file) };
  for (const [key, inner] of Object.entries(value)) yield* marked(inner, [...path, key], file);
}

/** By file, in the order of the file; files with nothing to verify are left out. */
export function unverifiedIn(centre: CompiledCentre): Unverified[] {
  const files: readonly (readonly [file: string, content: unknown])[] = [
    ['centre.json', centre.centre],
    ['organisation.json', centre.organisation],
    ['windows.json', centre.windows],
    ['grants.json', { grants: centre.grants }],
    ['seals.json', { seals: centre.seals }],
    ['blanks.json', centre.blanks],
    ...centre.calendarYears.map((year) => [`calendar/${year.year}.json`, year] as const),
    ['quotas.json', { quotas: centre.quotas }],
    ['catalogues/materials.json', { materials: centre.materials }],
    ['catalogues/licences.json', { licences: centre.licences }],
    ['catalogues/elements.json', { elements: centre.elements }],
    ['catalogues/divisions.json', { divisions: centre.shared.divisions }],
    ['catalogues/codes.json', { tables: centre.codeTables }],
  ];
  return files
    .map(([file, content]) => ({ file, items: [...marked(content, [], file)] }))
    .filter(({ items }) => items.length > 0);
}
