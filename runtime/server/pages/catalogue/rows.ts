/** The published list (清单) of a centre as rows: by department, in the order of its register. */
import type { CompiledCentre } from '../../../../engine/index.ts';
import type { MatterRow } from '../../../api/index.ts';
import { rowOf } from '../../search/matter-row.ts';
import type { VersionHead } from '../../store/version-repository.ts';
import { handledAt } from '../places.ts';

export interface CatalogueRow extends MatterRow {
  code: string;
  places: readonly string[];
}

export interface CatalogueSection {
  department: string;
  name: string;
  rows: readonly CatalogueRow[];
}

export function catalogueOf(heads: readonly VersionHead[], centre: CompiledCentre): CatalogueSection[] {
  const rows = heads.map((head) => ({
    ...rowOf(head, centre),
    code: head.listing.codes[0] ?? '',
    places: handledAt(centre, head),
  }));
  const known = centre.organisation.units.map(({ id }) => id);
  const departments = [...new Set([...known, ...rows.map(({ department }) => department)])];
  return departments.flatMap((department) => {
    const own = rows.filter((row) => row.department === department);
    return own[0] ? [{ department, name: own[0].departmentName, rows: own }] : [];
  });
}
