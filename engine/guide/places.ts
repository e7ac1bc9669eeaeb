import type { Season } from '../schema/calendar.ts';
import { windowKinds, type Zone } from '../schema/organisation.ts';
import type { GuideContext, WritePart } from './context.ts';

const monthDay = (text: string) => text.replace(/^0?(\d+)-0?(\d+)$/, '$1月$2日');
const hoursWords = ({ name, from, to, hours }: Season) =>
  `${name}（${monthDay(from)}至${monthDay(to)}）：工作日 ${hours.map(({ open, close }) => `${open}—${close}`).join('、')}`;

/** Said with what nobody has compared with the place itself yet; administrators see its mark instead. */
const posted = ({ place }: GuideContext, verify: boolean | undefined, where = '大厅'): string[] =>
  verify === true && place.administrator !== true ? [`以${where}公示为准`] : [];

/** The hall's own address, and its office hours in the newest published year. */
function hall(context: GuideContext) {
  const { place, entry } = context;
  const { centre, calendarYears } = place;
  const newest = calendarYears.reduce<(typeof calendarYears)[number] | undefined>(
    (latest, year) => (latest && latest.year > year.year ? latest : year),
    undefined,
  );
  const seasons = newest?.seasons ?? [];
  const unsure = seasons.some(({ verify }) => verify);
  return [
    ...entry('办理地址', centre.address, centre.verify),
    ...entry('交通', centre.transport),
    ...entry('办理时间', seasons.length === 0 ? [] : [...seasons.map(hoursWords), ...posted(context, unsure)], unsure),
  ];
}

/** A place outside the hall; where nobody has written its hours, the reader is told to ask first. */
const outside = (context: GuideContext, { name, address, hours, verify }: Zone) => {
  const { entry, matter } = context;
  const ask = `工作日，以${name}公布的时间为准，可以先拨打${matter.bundle.matter.identity.consult.phone}咨询`;
  return [
    ...entry('办理地址', address === undefined ? name : `${name}（${address}）`, verify),
    ...entry('办理时间', hours === undefined ? ask : [hours, ...posted(context, verify, name)]),
  ];
};

/** Where the matter is handled and when: in the hall, in places outside it, or in both. */
export const places: WritePart = (context) => {
  const { matter, place, entry, record } = context;
  const { windows } = place;
  const { id, identity } = matter.bundle.matter;
  const serving = windows.windows.filter(({ matters }) => matters.includes(id));
  const zoneOf = (zone: string) => windows.zones.find((one) => one.id === zone);
  const served = new Set(serving.map(({ zone }) => zone));
  const away = windows.zones.filter((zone) => served.has(zone.id) && (!identity.inHall || zone.address !== undefined));
  return {
    entries: [
      ...(identity.inHall ? hall(context) : []),
      ...away.flatMap((zone) => outside(context, zone)),
      ...(!identity.inHall && away.length === 0 ? entry('办理地址', identity.consult.place) : []),
      ...entry('预约', identity.appointment ? '可以预约办理' : undefined),
    ],
    records: serving.flatMap((window) => {
      const zone = zoneOf(window.zone);
      const where = zone && away.includes(zone) ? zone.name : undefined;
      return record({
        id: window.id,
        title: `${window.number}号 ${window.name}`,
        verify: window.verify,
        entries: [
          ...entry('窗口编号', posted(context, window.verify, where)),
          ...entry('窗口类别', windowKinds[window.kind]),
          ...entry('位置', zone && (where ?? `${zone.floor}${zone.name}`)),
        ],
      });
    }),
  };
};
