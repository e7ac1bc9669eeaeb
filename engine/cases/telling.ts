/** How an event reads, for whom; what the tellings of the timeline are made of. */
import { dayWords } from '../clocks/clock-words.ts';
import type { EventKind, EventOf } from './event.ts';

export type Reader = 'applicant' | 'clerk';

export interface Told {
  title: string;
  words?: string;
}

/** How an event reads; an applicant is not told of what is internal to the office. */
export type Telling<K extends EventKind> = (event: EventOf<K>) => Partial<Record<Reader, Told>>;

export const both = (told: Told) => ({ applicant: told, clerk: told });
export const until = (words: string, day: string | undefined, on: string): Pick<Told, 'words'> =>
  day === undefined ? {} : { words: words.replace('{}', dayWords(day, on)) };
/** Lines in a row; a full stop somebody wrote does not stay in the middle. */
export const list = (lines: readonly string[]): string =>
  lines.map((line, index) => (index < lines.length - 1 ? line.replace(/。$/, '') : line)).join('；');
export const worded = (lines: readonly string[]): Pick<Told, 'words'> =>
  lines.length === 0 ? {} : { words: list(lines) };
