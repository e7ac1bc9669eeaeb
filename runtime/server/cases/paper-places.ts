/** Places paper is at, as lists are asked by them and as people read them. */
import { papersOf, whereabouts, type Case, type PaperPlace } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import { everywhere } from '../store/scope.ts';
import type { Dossier } from './dossier.ts';
import { staffScope } from './scope-of.ts';

export const placeKey = ({ window, unit = '' }: Pick<PaperPlace, 'window' | 'unit'>): string =>
  window === undefined ? `unit:${unit}` : `window:${window}`;

/** The places a member of staff gives and takes paper at; every place for those who oversee the centre. */
export function placesOf(caller: StaffCaller): string[] {
  const { units, windows, everything } = staffScope(caller);
  return everything ? [everywhere] : [...units.map((unit) => `unit:${unit}`), ...windows.map((id) => `window:${id}`)];
}

/** Where the paper of a case is, in words; nothing where none came in. */
export function paperPlaceOf(one: Case, { plan, centre }: Pick<Dossier, 'plan' | 'centre'>): string | undefined {
  if (papersOf(one, { matter: plan }).length === 0) return undefined;
  const { window, unit } = whereabouts(one) ?? {};
  if (unit !== undefined) return centre.units.get(unit)?.name ?? unit;
  const found = window === undefined ? undefined : centre.windowsById.get(window);
  return found && `${found.number}号 ${found.name}`;
}
