/** The working minutes of a centre, laid end to end: from a moment to the moment some working time later. */
import { daysLater, instantOf, officeHours, type CompiledCentre } from '../../../engine/index.ts';

const MINUTE = 60_000;
const RECKONED = 400;

export class Hours {
  /** Opening and closing of every stretch, in milliseconds since 1970, and the working minutes before it. */
  readonly #stretches: { open: number; close: number; before: number }[] = [];
  readonly #days: { date: string; open: number; close: number }[] = [];

  /** Reads the calendar from `from` on, as far as it is published. */
  constructor({ calendar, centre }: CompiledCentre, from: string) {
    const at = (date: string, minute: number) => Date.parse(instantOf({ date, minute }, centre.utcOffset));
    let before = 0;
    for (let day = 0; day < RECKONED * 2; day++) {
      const date = daysLater(from, day);
      const spans = officeHours(calendar, date);
      if (spans === undefined) break;
      const stretches = spans.map(({ open, close }) => ({ open: at(date, open), close: at(date, close) }));
      const first = stretches[0];
      if (first) this.#days.push({ date, open: first.open, close: stretches.at(-1)?.close ?? first.close });
      for (const { open, close } of stretches) {
        this.#stretches.push({ open, close, before });
        before += (close - open) / MINUTE;
      }
    }
  }

  /** Working days up to and including `until`, with the moments they open and close. */
  days(until: string): readonly { date: string; open: number; close: number }[] {
    return this.#days.filter(({ date }) => date <= until);
  }

  /** The moment `minutes` of working time after `moment`; `undefined` where the calendar is not published. */
  later(moment: number, minutes: number): number | undefined {
    const here = this.#stretches[this.#at((one) => one.close > moment)];
    if (!here) return undefined;
    const wanted = here.before + Math.max(0, moment - here.open) / MINUTE + minutes;
    const there = this.#stretches[this.#at(({ before, open, close }) => before + (close - open) / MINUTE > wanted)];
    return there && Math.round(there.open + (wanted - there.before) * MINUTE);
  }

  /** Index of the first stretch for which `holds`, which holds of all after it too. */
  #at(holds: (stretch: { open: number; close: number; before: number }) => boolean): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#stretches[middle];
      if (stretch && holds(stretch)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
