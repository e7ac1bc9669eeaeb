import type { CalendarYear } from '../schema/calendar.ts';
import type { Calendar, CalendarLayer, MarkedDay } from './calendar.ts';
import { civilDay, dateOf, isWeekend } from './day-number.ts';

const layerOrder = ['national', 'local', 'hall'] as const;
type Layer = Pick<CalendarYear['layers']['local'], 'papers' | 'days'>;

const layersOf = (file: CalendarYear, hall?: string): Record<CalendarLayer, Layer | undefined> => ({
  national: file.layers.national,
  local: file.layers.local,
  hall: file.layers.halls.find((own) => own.hall === hall),
});

function marksOf(layer: CalendarLayer, { papers, days }: Layer): (MarkedDay & { verify: boolean })[] {
  const [paper] = papers;
  const ground = paper && (paper.number === undefined ? paper.title : `${paper.title}（${paper.number}）`);
  return days.map(({ date, kind, name, basis = ground, verify = false }) => ({
    date,
    kind,
    name,
    layer,
    verify,
    ...(basis === undefined ? {} : { basis }),
  }));
}

/**
 * Folds the published years into one calendar. A later layer overrides an earlier one, and within a layer the newer
 * year's file wins, because a notice may still move days of the December before it.
 * @param hall an outside hall with arrangements of its own; the centre itself when left out
 */
export function buildCalendar(files: readonly CalendarYear[], hall?: string): Calendar {
  const sorted = [...files].sort((a, b) => a.year - b.year);
  const years = [...new Set(sorted.map((file) => file.year))];
  const marks = new Map<string, MarkedDay>();
  const unconfirmed: MarkedDay[] = [];
  for (const layer of layerOrder) {
    for (const file of sorted) {
      const own = layersOf(file, hall)[layer];
      for (const { verify, ...mark } of own ? marksOf(layer, own) : []) {
        if (verify) unconfirmed.push(mark);
        else marks.set(mark.date, mark);
      }
    }
  }
  const seasons = new Map(
    sorted.map((file) => [file.year, file.layers.halls.find((own) => own.hall === hall)?.seasons ?? file.seasons]),
  );
  return { years, marks, unconfirmed, seasons, ...countDays(years, marks) };
}

function countDays(years: readonly number[], marks: Calendar['marks']) {
  const first = civilDay(years[0] ?? 1970, 1, 1);
  const length = years.length === 0 ? 0 : civilDay((years.at(-1) ?? 0) + 1, 1, 1) - first;
  const stretch = new Int32Array(length).fill(-1);
  // From the newest year backwards, so that a year can take over where its successor's stretch ends.
  for (const year of years.toReversed()) {
    const from = civilDay(year, 1, 1) - first;
    const next = civilDay(year + 1, 1, 1) - first;
    const joined = stretch[next] ?? -1;
    stretch.fill(joined === -1 ? next - 1 : joined, from, next);
  }
  const before = new Int32Array(length + 1);
  const workdays: number[] = [];
  for (let index = 0; index < length; index++) {
    before[index] = workdays.length;
    const day = first + index;
    const mark = marks.get(dateOf(day));
    const works = mark ? mark.kind === 'work' : !isWeekend(day);
    if (works && stretch[index] !== -1) workdays.push(index);
  }
  before[length] = workdays.length;
  return { first, stretch, before, workdays: Int32Array.from(workdays) };
}
