/** Days put into, taken out of and confirmed in a year of a centre's calendar. */
import {
  dayOn,
  daysLater,
  type Calendar,
  type CalendarYear,
  type CentreContent,
  type Notice,
} from '../../../engine/index.ts';

type Day = CalendarYear['layers']['local']['days'][number];

/** `national`, `local`, or the hall whose own arrangement it is. */
export type Layer = 'national' | 'local' | { hall: string };

export const daysIn = ({ layers }: CalendarYear, layer: Layer): readonly Day[] =>
  typeof layer === 'string' ? layers[layer].days : (layers.halls.find(({ hall }) => hall === layer.hall)?.days ?? []);

function withDays(year: CalendarYear, layer: Layer, days: Day[]): CalendarYear {
  const { layers } = year;
  const sorted = [...days].sort((one, other) => one.date.localeCompare(other.date));
  if (typeof layer === 'string') return { ...year, layers: { ...layers, [layer]: { ...layers[layer], days: sorted } } };
  const halls = layers.halls.map((own) => (own.hall === layer.hall ? { ...own, days: sorted } : own));
  return { ...year, layers: { ...layers, halls } };
}

/** As far as that a day belongs to the same holiday as its neighbour. */
const NEAR = 10;

/** What a day is called: as the nearest one of the layer, else as given. */
function nameFor(days: readonly Day[], date: string, otherwise: string): string {
  for (let far = 1; far <= NEAR; far++) {
    const near = days.find((day) => day.date === daysLater(date, far) || day.date === daysLater(date, -far));
    if (near) return near.name;
  }
  return otherwise;
}

/**
 * A day made the opposite of what it is, or what it was before somebody did so in this layer.
 * @param name of the occasion; left out, it is called as the days near it, else `otherwise`
 */
export function toggled(
  year: CalendarYear,
  layer: Layer,
  calendar: Calendar,
  { date, name, otherwise }: { date: string; name: string; otherwise: string },
): CalendarYear {
  const days = daysIn(year, layer);
  const left = days.filter((day) => day.date !== date);
  if (left.length < days.length) return withDays(year, layer, left);
  const kind = dayOn(calendar, date).working === true ? 'off' : 'work';
  return withDays(year, layer, [...left, { date, kind, name: name || nameFor(days, date, otherwise) }]);
}

/** A day that was to be verified and now is. */
export const confirmed = (year: CalendarYear, layer: Layer, date: string): CalendarYear =>
  withDays(
    year,
    layer,
    daysIn(year, layer).map(({ verify, ...day }) => (verify === true && day.date !== date ? { ...day, verify } : day)),
  );

const paperOf = ({ title, number, date, year }: Notice) => ({
  title: title ?? `国务院办公厅关于${year ?? ''}年部分节假日安排的通知`,
  ...(number === undefined ? {} : { number }),
  ...(date === undefined ? {} : { date }),
});

/** A year nobody has arranged yet; the office hours of the year before go on and are to be verified. */
function anew(year: number, { calendar }: CentreContent): CalendarYear {
  const before = calendar[String(year - 1)] ?? Object.values(calendar).at(-1);
  return {
    year,
    layers: { national: { papers: [], days: [] }, local: { papers: [], days: [] }, halls: [] },
    seasons: (before?.seasons ?? []).map((season) => ({ ...season, verify: true })),
  };
}

/** The content with the country's days of a year as they were read; what is local to the centre stays. */
export function adopted(content: CentreContent, notice: Notice): CentreContent {
  const { year, days } = notice;
  if (year === undefined) return content;
  const there = content.calendar[String(year)] ?? anew(year, content);
  const known = there.layers.national.papers;
  const papers = notice.title === undefined && known.length > 0 ? known : [paperOf(notice)];
  const layers = { ...there.layers, national: { papers, days } };
  return { ...content, calendar: { ...content.calendar, [year]: { ...there, layers } } };
}
