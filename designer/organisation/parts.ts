/** The parts of a centre in the order an administrator thinks of them, and where each lies in its content. */
import type { CentreContent } from '../../engine/index.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { spotAmong, templateSpot, type Group, type Part, type PartId, type Spot } from '../parts/parts.ts';

const list = (path: Path, ...tags: readonly string[]): Group => ({ kind: 'list', path, tags });

export const centreParts: readonly Part[] = [
  { id: 'windows', groups: [list(['windows', 'windows'], 'number', 'kind', 'zone')] },
  { id: 'zones', groups: [list(['windows', 'zones'], 'floor')] },
  { id: 'units', groups: [list(['organisation', 'units'], 'kind', 'leadSection')] },
  { id: 'posts', groups: [list(['organisation', 'posts'], 'unit', 'kind', 'rank')] },
  { id: 'grants', groups: [] },
  { id: 'calendar', groups: [] },
  { id: 'hours', groups: [] },
  { id: 'materialCatalogue', groups: [list(['catalogues', 'materials', 'materials'], 'issuer')] },
  { id: 'licenceCatalogue', groups: [list(['catalogues', 'licences', 'licences'], 'issuer')] },
  { id: 'elementCatalogue', groups: [list(['catalogues', 'elements', 'elements'])] },
  { id: 'divisionCatalogue', groups: [list(['catalogues', 'divisions', 'divisions'], 'code')] },
  { id: 'codeTables', groups: [list(['catalogues', 'codes', 'tables'], 'standard')] },
  { id: 'papers', groups: [list(['documents', 'documents'], 'act', 'seal')] },
  { id: 'blanks', groups: [list(['blanks', 'kinds'], 'unit')] },
  { id: 'quotas', groups: [list(['quotas', 'quotas'], 'year', 'total', 'unit')] },
  { id: 'centre', groups: [{ kind: 'one', path: ['centre'] }] },
];

/** The office hours of a year. */
export const seasonsOf = (year: string): Group => list(['calendar', year, 'seasons'], 'from', 'to');

export function centreSpotOf(content: CentreContent, path: Path): Spot {
  if (path[0] === 'templates') return templateSpot(content, path, 'papers');
  if (path[0] === 'calendar')
    return path[2] === 'seasons'
      ? { part: 'hours', item: path.length > 3 ? path.slice(0, 4) : undefined }
      : { part: 'calendar', item: undefined };
  return spotAmong(centreParts, path) ?? { part: 'centre', item: undefined };
}

/** How many things a part holds that has no list of its own. */
const counts: Partial<Record<PartId, (content: CentreContent) => number>> = {
  calendar: ({ calendar }) => Object.keys(calendar).length,
};

export const centreCountOf = (content: CentreContent, { id, groups }: Part): number =>
  counts[id]?.(content) ??
  groups.reduce((sum, { kind, path }) => {
    const found = kind === 'list' ? valueAt(content, path) : undefined;
    return sum + (Array.isArray(found) ? found.length : 0);
  }, 0);
