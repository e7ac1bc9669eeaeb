/** One row of the life cycle: who may, what it needs, what it brings. */
import type { Doer } from './doers.ts';
import type { EventKind } from './event.ts';
import type { Guard } from './guards.ts';
import type { DocumentAct } from './plan.ts';
import type { Stage } from './stage.ts';

export type MovedClock = 'notice' | 'approval' | 'delivery';

export interface Transition {
  /** Anyone of these. */
  by: readonly Doer[];
  /** What must hold of the case, whatever the command says. */
  guards?: readonly Guard[];
  /** The event that carries the act is one of these; others may follow it. */
  events: readonly EventKind[];
  starts?: readonly MovedClock[];
  stops?: readonly MovedClock[];
  /** Stood still while what began goes on, as far as its grounds reach. */
  pauses?: readonly MovedClock[];
  /** Stages it can lead to. */
  next: readonly Stage[];
  /** Acts a document can come out of; of several the one named by the outcome. */
  documents?: readonly DocumentAct[];
}
