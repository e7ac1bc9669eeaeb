/** What the head of a unit may grant, and to whom. */
import { grantees, powers, type CompiledCentre, type GrantableMatter } from '../../../engine/index.ts';
import type { GrantChoicesShape } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import { holdersOf } from './grant-rows.ts';

/** Matters decided in the name of the unit, as they are in force today. */
export async function grantableBy(
  office: Office,
  { centre }: CompiledCentre,
  unit: string,
): Promise<GrantableMatter[]> {
  const { library } = office;
  const heads = (await library.list(centre.id)).filter(
    ({ listing: { department, otherUnits } }) => department === unit || otherUnits.includes(unit),
  );
  const found = await Promise.all(heads.map(({ matter }) => library.inForce(centre.id, matter)));
  return found.flatMap((published) => {
    if (!published) return [];
    const { id, identity, decision } = published.matter.bundle.matter;
    const decides = identity.decidingUnit ?? identity.department;
    return decides === unit ? [{ id, name: published.head.listing.name, unit, mode: decision.mode }] : [];
  });
}

export async function grantChoicesOf(office: Office, centre: CompiledCentre, unit: string): Promise<GrantChoicesShape> {
  const holders = await holdersOf(office, centre.centre.id);
  const matters = await grantableBy(office, centre, unit);
  return {
    today: today(office, centre.centre.id),
    unitName: centre.units.get(unit)?.name ?? unit,
    posts: centre.organisation.posts
      .filter((post) => post.unit === unit && grantees.includes(post.kind))
      .map(({ id, title }) => ({ id, name: title, holders: holders(id) })),
    matters: matters.map(({ id, name }) => ({ id, name })),
    powers: Object.entries(powers).map(([id, name]) => ({ id, name })),
  };
}
