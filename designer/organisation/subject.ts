/** What the editor must know of a centre to edit it: parts, places, who refers to what. */
import { contentChanges, type CentreContent } from '../../engine/index.ts';
import type { AssignableMatter } from '../../runtime/api/index.ts';
import type { Subject } from '../draft/subject.ts';
import { remove } from '../edits/lists.ts';
import { withoutOrphans } from '../edits/orphans.ts';
import { isInside, listAt, valueAt, type Path } from '../edits/path.ts';
import type { Use } from '../edits/uses.ts';
import type { Apart } from '../merging/apart.ts';
import type { Parts } from '../merging/keyed.ts';
import { i18n } from '../locale/i18n.ts';
import { sourceFor, type CentreSource, type Choice } from '../schema/references.ts';
import { placeWords } from '../schema/words.ts';
import { centreCountOf, centreParts, centreSpotOf } from './parts.ts';

/** What stands around the content: the matters windows can be given. */
export interface CentreSurroundings {
  matters: readonly AssignableMatter[];
}

const choicesOf: Readonly<Record<CentreSource, (content: CentreContent, around: CentreSurroundings) => Choice[]>> = {
  units: ({ organisation }) => organisation.units.map(({ id, name }) => ({ value: id, label: name })),
  zones: ({ windows }) => windows.zones.map(({ id, floor, name }) => ({ value: id, label: `${floor} ${name}` })),
  matters: (_, { matters }) => matters.map(({ id, name }) => ({ value: id, label: name })),
  templates: ({ templates }) => Object.keys(templates).map((name) => ({ value: name, label: name })),
  blanks: ({ blanks }) => blanks.kinds.map(({ id, name }) => ({ value: id, label: name })),
};

/** Lists whose things the centre's own properties refer to. */
const referred: Readonly<Record<string, CentreSource>> = {
  'organisation/units': 'units',
  'windows/zones': 'zones',
  'blanks/kinds': 'blanks',
};

/** Every reference inside the content: its place and the id it holds. */
function* references(value: unknown, path: Path = []): Generator<{ path: Path; source: string; id: string }> {
  const source = sourceFor(path.filter((step) => typeof step === 'string'));
  if (typeof value === 'string' && source !== undefined) yield { path, source, id: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* references(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** Lists whose things matters name, by what `namedIn` of the engine calls them. */
const namedByMatters: Readonly<Record<string, string>> = {
  'organisation/units': 'units',
  'catalogues/materials/materials': 'materials',
  'catalogues/licences/licences': 'licences',
  'catalogues/elements/elements': 'elements',
  'catalogues/codes/tables': 'codeTables',
  'catalogues/codes/tables/codes': 'codeTables',
  'blanks/kinds': 'blanks',
  'quotas/quotas': 'ledgers',
};

/** The property that tells a thing from its neighbours. */
const idOf = (thing: unknown): unknown => ['id', 'value', 'ledger'].map((key) => valueAt(thing, [key])).find(Boolean);

/** What matters call the thing at a path; `undefined` for one they do not name. */
function nameForMatters(content: CentreContent, path: Path): string | undefined {
  const kind = namedByMatters[path.filter((step) => typeof step === 'string').join('/')];
  const ids = path.flatMap((step, index) =>
    typeof step === 'number' ? [idOf(valueAt(content, path.slice(0, index + 1)))] : [],
  );
  return kind && [kind, ...ids].join('/');
}

/** The published matters that name one of the things. */
function matterUses(content: CentreContent, { matters }: CentreSurroundings, paths: readonly Path[]): Use[] {
  const wanted = new Set(paths.map((path) => nameForMatters(content, path)));
  return matters
    .filter(({ names }) => names.some((name) => wanted.has(name)))
    .map(({ name }) => ({ path: undefined, words: i18n.t('organisation.matterUse', { name }) }));
}

function ownUses(content: CentreContent, paths: readonly Path[]): Use[] {
  const wanted = paths.map((path) => ({
    source: referred[path.slice(0, -1).join('/')],
    id: valueAt(content, [...path, 'id']),
  }));
  const found = [...references(content)].filter(
    ({ path, source, id }) =>
      wanted.some((one) => one.source === source && one.id === id) && !paths.some((own) => isInside(path, own)),
  );
  const uses = found.map(({ path }) => ({ path, words: placeWords(content, path).join(' / ') }));
  return [...new Map(uses.map((use) => [use.words, use])).values()];
}

/** From the last on, so that the places of the others stay right. */
const without = (content: CentreContent, paths: readonly Path[]): CentreContent =>
  withoutOrphans(
    content,
    [...paths]
      .sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)))
      .reduce((left, path) => remove(left, path), content),
  );

/** Nothing of a centre lies inside what it could move out of; codes are what people write. */
const centreApart: Apart<CentreContent> = {
  loosen: (contents) => [...contents] as unknown as Parts[],
  tighten: (joined) => joined as unknown as CentreContent,
  written: new Set(['codes']),
};

export const centreSubject = (around: CentreSurroundings): Subject<CentreContent, CentreSurroundings> => ({
  parts: centreParts,
  countOf: centreCountOf,
  spotOf: centreSpotOf,
  onlyThingOf: (_, part) => (part === 'centre' ? ['centre'] : undefined),
  usesOf: (content, ...paths) => [...ownUses(content, paths), ...matterUses(content, around, paths)],
  without,
  renames: false,
  choices: (source, content) => choicesOf[source as CentreSource](content, around),
  changes: (before, after) => contentChanges(before, after, new Map(around.matters.map(({ id, name }) => [id, name]))),
  apart: centreApart,
});

/** Matters received in the hall that no window is given. */
export const unassigned = (content: CentreContent, { matters }: CentreSurroundings): AssignableMatter[] => {
  const given = new Set(listAt(content, ['windows', 'windows']).flatMap((window) => listAt(window, ['matters'])));
  return matters.filter(({ id, inHall }) => inHall && !given.has(id));
};
