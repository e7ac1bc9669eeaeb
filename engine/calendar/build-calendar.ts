import type { CalendarYear } from '../schema/calendar.ts';
import type { Calendar, CalendarLayer, DayOn, MarkedDay } from './calendar.ts';
import { civilDay, dateOf, isWeekend } from './day-number.ts';
import { unpublishedDay } from './day-on.ts';

const weekRest = '《国务院关于职工工作时间的规定》第七条';

function wordsOf(mark: MarkedDay): string {
  if (mark.kind === 'off') return `${mark.name}放假`;
  return mark.layer === 'national' ? '调休上班' : `${mark.name}上班`;
}

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
  const first = civilDay(years[0] ?? 1970, 1, 1);
  const stretch = stretchesOf(years, first);
  const days = Array.from(stretch, (end, index) => describe(first + index, end !== -1, marks));
  return { years, first, days, stretch, unconfirmed, seasons, ...countDays(days) };
}

/** By day: the last index of the published stretch it lies in, or −1. */
function stretchesOf(years: readonly number[], first: number): Int32Array {
  const length = years.length === 0 ? 0 : civilDay((years.at(-1) ?? 0) + 1, 1, 1) - first;
  const stretch = new Int32Array(length).fill(-1);
  // From the newest year backwards, so that a year goes on where its successor's stretch ends.
  for (const year of [...years].reverse()) {
    const from = civilDay(year, 1, 1) - first;
    const next = civilDay(year + 1, 1, 1) - first;
    const joined = stretch[next] ?? -1;
    stretch.fill(joined === -1 ? next - 1 : joined, from, next);
  }
  return stretch;
}

function describe(day: number, published: boolean, marks: ReadonlyMap<string, MarkedDay>): DayOn {
  const date = dateOf(day);
  if (!published) return unpublishedDay(date);
  const mark = marks.get(date);
  if (mark) return { date, working: mark.kind === 'work', reason: wordsOf(mark), layer: mark.layer, basis: mark.basis };
  if (isWeekend(day)) return { date, working: false, reason: '周末', layer: undefined, basis: weekRest };
  return { date, working: true, reason: '工作日', layer: undefined, basis: undefined };
}

function countDays(days: readonly DayOn[]): Pick<Calendar, 'before' | 'workdays'> {
  const before = new Int32Array(days.length + 1);
  const workdays: number[] = [];
  days.forEach(({ working }, index) => {
    before[index] = workdays.length;
    if (working) workdays.push(index);
  });
  before[days.length] = workdays.length;
  return { before, workdays: Int32Array.from(workdays) };
}
