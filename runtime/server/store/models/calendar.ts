import type { CalendarYear } from '../../../../engine/index.ts';
import { anything, declare, text } from './model.ts';

/** The calendar of a centre that due days have been told by. */
export interface CalendarDocument {
  _id: string;
  centre: string;
  hash: string;
  years: readonly CalendarYear[];
  /** One that has come in since, until every open case has been counted by it; `seenAt` is an instant in UTC. */
  next?: { hash: string; seenAt: string };
  /** What it moved when it came in. */
  recounted?: Recounted;
}

export interface Recounted {
  /** Instant in UTC. */
  at: string;
  /** Years that were not there before. */
  added: readonly number[];
  looked: number;
  moved: number;
}

export const calendarDeclaration = declare<CalendarDocument>({
  name: 'calendars',
  definition: { _id: text, centre: text, hash: text, years: [anything], next: anything, recounted: anything },
  indexes: [],
});
