/** What the editor must know of a centre to edit it: parts, places, who refers to what. */
import type { CentreContent } from '../../engine/index.ts';
import type { AssignableMatter } from '../../runtime/api/index.ts';
import type { Subject } from '../draft/subject.ts';
import { remove } from '../edits/lists.ts';
import { isInside, listAt, valueAt, type Path } from '../edits/path.ts';
import type { Use } from '../edits/uses.ts';
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
};

/** Lists whose things the centre's own properties refer to. */
const referred: Readonly<Record<string, CentreSource>> = {
  'organisation/units': 'units',
  'windows/zones': 'zones',
};

/** Every reference inside the content: its place and the id it holds. */
function* references(value: unknown, path: Path = []): Generator<{ path: Path; source: string; id: string }> {
  const source = sourceFor(path.filter((step) => typeof step === 'string'));
  if (typeof value === 'string' && source !== undefined) yield { path, source, id: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* references(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}

function usesOf(content: CentreContent, ...paths: readonly Path[]): Use[] {
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
  [...paths]
    .sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)))
    .reduce((left, path) => remove(left, path), content);

export const centreSubject: Subject<CentreContent, CentreSurroundings> = {
  parts: centreParts,
  countOf: centreCountOf,
  spotOf: centreSpotOf,
  onlyThingOf: (_, part) => (part === 'centre' ? ['centre'] : undefined),
  usesOf,
  without,
  renames: false,
  choices: (source, content, around) => choicesOf[source as CentreSource](content, around),
};

/** Matters received in the hall that no window is given. */
export const unassigned = (content: CentreContent, { matters }: CentreSurroundings): AssignableMatter[] => {
  const given = new Set(listAt(content, ['windows', 'windows']).flatMap((window) => listAt(window, ['matters'])));
  return matters.filter(({ id, inHall }) => inHall && !given.has(id));
};
