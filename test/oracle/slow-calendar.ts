/**
 * The working-day rule told a second time, a day at a time on UTC dates. Imports nothing of the engine,
 * so that a mistake in one of them shows.
 */
interface Marked {
  date: string;
  kind: 'off' | 'work';
  verify?: boolean;
}

const next = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

const works = (marked: readonly Marked[], date: string): boolean => {
  const special = marked.filter((day) => day.date === date && day.verify !== true).at(-1);
  if (special) return special.kind === 'work';
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
};

interface Paused {
  from: string;
  to: string;
}

/** Day of pausing counts, day of resuming does not. */
const isPaused = (pauses: readonly Paused[], date: string): boolean =>
  pauses.some(({ from, to }) => from < date && date <= to);

/** Due day of `count` working days after `start`, leaving out paused days. */
export function slowDue(
  marked: readonly Marked[],
  start: string,
  count: number,
  pauses: readonly Paused[] = [],
): string {
  let date = start;
  for (let left = count; left > 0;) {
    date = next(date);
    if (works(marked, date) && !isPaused(pauses, date)) left--;
  }
  return date;
}
