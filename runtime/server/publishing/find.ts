/** Finding a matter by what people type: its name, everyday words, department, or pinyin initials. */
import { handlings, matterTypes, type CompiledCentre } from '../../../engine/index.ts';
import type { MatterRow } from '../../api/index.ts';
import type { VersionHead } from '../store/version-repository.ts';

export interface Sought {
  q?: string | undefined;
  department?: string | undefined;
}

/** Rows of the matters that fit; the best fits first, then in the order given. */
export function find(
  heads: readonly VersionHead[],
  centre: CompiledCentre,
  { q = '', department }: Sought,
): MatterRow[] {
  const word = q.trim().toLowerCase();
  return heads
    .filter(({ listing }) => department === undefined || listing.department === department)
    .map((head) => ({ head, rank: rankOf(head, word, unitName(centre, head.listing.department)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ head }) => rowOf(head, centre));
}

function rankOf({ listing }: VersionHead, word: string, department: string): number {
  if (word === '') return 1;
  if (listing.name.toLowerCase().includes(word)) return 4;
  if (listing.search.some((said) => said.toLowerCase() === word)) return 3;
  if (listing.search.some((said) => said.toLowerCase().includes(word))) return 2;
  return department.includes(word) ? 1 : 0;
}

const unitName = ({ organisation }: CompiledCentre, id: string): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? id;

export const rowOf = ({ matter, listing }: VersionHead, centre: CompiledCentre): MatterRow => ({
  id: matter,
  name: listing.name,
  type: matterTypes[listing.type as keyof typeof matterTypes],
  handling: handlings[listing.handling as keyof typeof handlings],
  department: listing.department,
  departmentName: unitName(centre, listing.department),
  promised: listing.promised,
  statutory: listing.statutory,
  online: listing.online,
});
