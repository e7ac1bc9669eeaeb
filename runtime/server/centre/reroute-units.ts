import { reroute } from '../cases/reroute.ts';
import type { Office } from '../office.ts';

/** People of these units have come or gone: the open work of their matters follows. @returns how many cases moved */
export async function rerouteUnits(office: Office, centre: string, units: readonly string[]): Promise<number> {
  const heads = await office.library.list(centre);
  const matters = heads.filter(({ listing: { department, otherUnits } }) =>
    [department, ...otherUnits].some((unit) => units.includes(unit)),
  );
  return reroute(
    office,
    centre,
    matters.map(({ matter }) => matter),
  );
}
