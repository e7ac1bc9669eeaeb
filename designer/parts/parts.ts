/** The parts of a matter in the order an administrator thinks of them, and where each lies in the bundle. */
import { fieldsOf, type Bundle } from '../../engine/index.ts';
import { isInside, listAt, type Path } from '../edits/path.ts';

/** A list of things, or one thing with properties. */
export interface Group {
  kind: 'list' | 'one';
  path: Path;
  /** Properties shown in a row beside the name. */
  tags?: readonly string[];
}

export interface Part {
  id: PartId;
  groups: readonly Group[];
}

export type MatterPart =
  | 'identity'
  | 'requirements'
  | 'limits'
  | 'form'
  | 'materials'
  | 'steps'
  | 'rules'
  | 'outcome'
  | 'documents'
  | 'guide'
  | 'examples'
  | 'json';
export type CentrePart =
  | 'windows'
  | 'zones'
  | 'units'
  | 'posts'
  | 'grants'
  | 'calendar'
  | 'hours'
  | 'materialCatalogue'
  | 'licenceCatalogue'
  | 'elementCatalogue'
  | 'divisionCatalogue'
  | 'codeTables'
  | 'papers'
  | 'blanks'
  | 'quotas'
  | 'centre';
export type PartId = MatterPart | CentrePart;

const one = (...path: Path): Group => ({ kind: 'one', path });
const list = (path: Path, ...tags: readonly string[]): Group => ({ kind: 'list', path, tags });

export const parts: readonly Part[] = [
  { id: 'identity', groups: [one('matter', 'identity')] },
  {
    id: 'requirements',
    groups: [
      list(['matter', 'requirements', 'acceptance']),
      list(['matter', 'requirements', 'granting']),
      list(['matter', 'requirements', 'denial']),
      list(['matter', 'requirements', 'prohibitions']),
      one('matter', 'quota'),
    ],
  },
  { id: 'limits', groups: [one('matter', 'limits')] },
  { id: 'form', groups: [list(['form', 'sections'])] },
  { id: 'materials', groups: [list(['materials', 'materials'], 'necessity', 'originality', 'source')] },
  {
    id: 'steps',
    groups: [
      list(['matter', 'steps'], 'post', 'limit'),
      list(['matter', 'specialProcedures'], 'kind', 'maximum'),
      one('matter', 'decision'),
    ],
  },
  {
    id: 'rules',
    groups: [list(['rules', 'conditions']), list(['rules', 'rules'], 'event'), list(['rules', 'tables'], 'hitPolicy')],
  },
  {
    id: 'outcome',
    groups: [
      list(['matter', 'fees'], 'amount', 'due'),
      list(['matter', 'results'], 'kind', 'validity'),
      one('matter', 'delivery'),
      list(['matter', 'intermediaries']),
    ],
  },
  { id: 'documents', groups: [list(['documents', 'documents'], 'act', 'seal')] },
  { id: 'guide', groups: [one('guide')] },
  { id: 'examples', groups: [list(['examples', 'examples'])] },
  { id: 'json', groups: [] },
];

/** How many things a part holds; fields for the form. */
export function countOf(bundle: Bundle, { id, groups }: Part): number {
  if (id === 'form') return fieldsOf(bundle.form).length;
  return groups.reduce((sum, { kind, path }) => sum + (kind === 'list' ? listAt(bundle, path).length : 0), 0);
}

export interface Spot {
  part: PartId;
  /** What is selected there; `undefined` when the place is no one thing. */
  item: Path | undefined;
}

/** The part a place belongs to, and the thing in it that has a panel. */
export function spotOf(bundle: Bundle, path: Path): Spot {
  if (path[0] === 'templates') return templateSpot(bundle, path, 'documents');
  const isField = isInside(path, ['form', 'sections']) && path[3] === 'fields' && path.length > 4;
  if (isField) return { part: 'form', item: path.slice(0, path[5] === 'fields' && path.length > 6 ? 7 : 5) };
  return spotAmong(parts, path) ?? { part: path[0] === 'matter' ? 'identity' : 'json', item: undefined };
}

/** A template belongs to the document that it is of. */
export function templateSpot({ documents }: Pick<Bundle, 'documents'>, [, name]: Path, part: PartId): Spot {
  const index = documents.documents.findIndex(({ template }) => template === name);
  return { part, item: index === -1 ? undefined : ['documents', 'documents', index] };
}

/** The same by the groups of parts alone; `undefined` for a place that belongs to none. */
export function spotAmong(among: readonly Part[], path: Path): Spot | undefined {
  for (const { id, groups } of among) {
    const group = groups.find((one) => isInside(path, one.path));
    if (!group) continue;
    const length = group.path.length + (group.kind === 'list' ? 1 : 0);
    return { part: id, item: path.length < length ? undefined : path.slice(0, length) };
  }
  return undefined;
}

/** The thing a part is about, when it is about one only. */
export function onlyThingOf(part: PartId): Path | undefined {
  const [first, ...more] = parts.find(({ id }) => id === part)?.groups ?? [];
  return first?.kind === 'one' && more.length === 0 ? first.path : undefined;
}
