import { handlings, matterTypes, type CompiledCentre } from '../../../engine/index.ts';
import type { MatterRow } from '../../api/index.ts';
import type { VersionHead } from '../store/version-repository.ts';

/** A published matter as lists show it. */
export const rowOf = ({ matter, listing }: VersionHead, { units }: CompiledCentre): MatterRow => ({
  id: matter,
  name: listing.name,
  type: matterTypes[listing.type as keyof typeof matterTypes],
  handling: handlings[listing.handling as keyof typeof handlings],
  department: listing.department,
  departmentName: units.get(listing.department)?.name ?? listing.department,
  promised: listing.promised,
  statutory: listing.statutory,
  online: listing.online,
});
