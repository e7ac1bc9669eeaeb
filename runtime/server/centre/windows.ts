/** The windows by zone, with who sits there now. */
import {
  dayOn,
  windowKinds,
  windowState,
  windowStates,
  type CompiledCentre,
  type ServiceWindow,
} from '../../../engine/index.ts';
import type { WindowRow, WindowsShape } from '../../api/index.ts';
import type { Office } from '../office.ts';
import { momentNow, sittingOf, type Sitting } from './people.ts';

export async function windowsOf(office: Office, centre: CompiledCentre): Promise<WindowsShape> {
  const { windows, calendar } = centre;
  const moment = momentNow(office, centre);
  const names = await matterNames(office, centre);
  const accounts = await office.store.accounts.list(centre.centre.id);
  const sitting = await sittingOf(
    office,
    centre,
    accounts.filter(({ active }) => active),
  );
  const displayNames = new Map(accounts.map(({ name, displayName }) => [name, displayName]));
  const people = (window: string) => sitting.filter((one) => one.window === window).map(personIn(displayNames));
  const row = (window: ServiceWindow): WindowRow => {
    const there = people(window.id);
    const state = windowState(calendar, moment, there.length);
    return {
      ...{ id: window.id, number: window.number, name: window.name, kind: window.kind, people: there, state },
      kindName: windowKinds[window.kind],
      units: window.units.map((id) => centre.units.get(id)?.name ?? id),
      matters: window.matters.map((id) => ({ id, name: names.get(id) ?? id })),
      stateName: windowStates[state],
      ...(window.verify ? { verify: true } : {}),
    };
  };
  return {
    date: moment.date,
    dayWords: dayOn(calendar, moment.date).reason,
    ...(windows.figures ? { figures: windows.figures } : {}),
    zones: windows.zones.map(({ id, floor, name }) => ({
      ...{ id, floor, name },
      windows: windows.windows.filter(({ zone }) => zone === id).map(row),
    })),
  };
}

const personIn =
  (names: ReadonlyMap<string, string>) =>
  ({ account, seating }: Sitting): WindowRow['people'][number] => ({
    account: account.name,
    displayName: account.displayName,
    arranged: seating !== undefined,
    ...(seating?.coversFor === undefined ? {} : { coversFor: names.get(seating.coversFor) ?? seating.coversFor }),
  });

/** Names of the published matters by id. */
export async function matterNames(
  { library }: Office,
  { centre }: CompiledCentre,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await library.list(centre.id)).map(({ matter, listing }) => [matter, listing.name]));
}
