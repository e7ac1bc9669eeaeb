/** The matters a window can be given, published or begun, and whether somebody could sign them today. */
import { namedIn, signingPower } from '../../../engine/index.ts';
import type { AssignableMatter } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';

export async function assignableMatters(office: Office, centre: string): Promise<AssignableMatter[]> {
  const { library, store } = office;
  const day = today(office, centre);
  const [inForce, coming, drafts, grants] = await Promise.all([
    library.list(centre),
    library.coming(centre),
    store.matterDrafts.list(centre),
    store.grants.current(centre, day),
  ]);
  const held = grants.filter(({ from, revokedOn }) => from <= day && revokedOn === undefined);
  const published = await Promise.all(
    [...inForce, ...coming].map(async ({ matter, hash, listing }) => {
      const bundle = (await library.byHash(centre, hash))?.bundle;
      const identity = bundle?.matter;
      const power = identity && signingPower[identity.decision.mode];
      const isGranted = held.some(
        ({ matters, powers }) => matters.includes(matter) && power !== undefined && powers.includes(power),
      );
      return {
        ...{ id: matter, name: listing.name, department: listing.department, published: true },
        inHall: identity?.identity.inHall ?? true,
        granted: power === undefined || isGranted,
        names: bundle ? namedIn(bundle) : [],
      };
    }),
  );
  const known = new Set(published.map(({ id }) => id));
  const begun = drafts
    .filter(({ matter }) => !known.has(matter))
    .map(({ matter, name, department }) => ({
      ...{ id: matter, name, department, inHall: true, published: false },
      granted: held.some(({ matters }) => matters.includes(matter)),
      names: [],
    }));
  return [...published, ...begun];
}
