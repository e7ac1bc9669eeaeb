import type { Season } from '../schema/calendar.ts';
import { windowKinds } from '../schema/organisation.ts';
import type { WritePart } from './context.ts';

const monthDay = (text: string) => text.replace(/^0?(\d+)-0?(\d+)$/, '$1月$2日');
const hoursWords = ({ name, from, to, hours }: Season) =>
  `${name}（${monthDay(from)}至${monthDay(to)}）：工作日 ${hours.map(({ open, close }) => `${open}—${close}`).join('、')}`;

/** Windows that handle the matter, and the office hours of the newest published year. */
export const places: WritePart = ({ matter, place, entry, record }) => {
  const { centre, windows, calendarYears } = place;
  const { id, identity } = matter.bundle.matter;
  const zones = new Map(windows.zones.map((zone) => [zone.id, zone]));
  const newest = calendarYears.reduce<(typeof calendarYears)[number] | undefined>(
    (latest, year) => (latest && latest.year > year.year ? latest : year),
    undefined,
  );
  const seasons = newest?.seasons ?? [];
  return {
    entries: [
      ...entry('办理地址', centre.address, centre.verify),
      ...entry('交通', centre.transport),
      ...entry(
        '办理时间',
        seasons.map(hoursWords),
        seasons.some(({ verify }) => verify),
      ),
      ...entry('预约', identity.appointment ? '可以预约办理' : undefined),
    ],
    records: windows.windows
      .filter(({ matters }) => matters.includes(id))
      .flatMap((window) => {
        const zone = zones.get(window.zone);
        return record({
          id: window.id,
          title: `${window.number}号 ${window.name}`,
          verify: window.verify,
          entries: [
            ...entry('窗口类别', windowKinds[window.kind]),
            ...entry('位置', zone && `${zone.floor}${zone.name}`),
          ],
        });
      }),
  };
};
