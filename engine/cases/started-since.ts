import type { CaseEvent, EventKind } from './event.ts';
import { lifecycle, openings } from './lifecycle.ts';
import type { Transition } from './transition.ts';

const rows: Omit<Transition, 'by'>[] = [
  ...Object.values(openings),
  ...Object.values(lifecycle).flatMap((row) => Object.values<Transition>(row)),
];
const starting: ReadonlySet<EventKind> = new Set(
  rows.flatMap(({ starts, events }) => (starts === undefined ? [] : events)),
);

/** Whether a clock began with one of these events at `instant` (UTC) or after it. */
export const startedSince = (events: readonly CaseEvent[], instant: string): boolean =>
  events.some(({ kind, at }) => at >= instant && starting.has(kind));
