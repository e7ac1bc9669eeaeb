import type { Moment } from '../calendar/moment.ts';
import type { Extension, Ledger, Pause, Reading } from './clock.ts';
import { limitClock, type LimitInput } from './limit-clock.ts';

/** A special procedure (特别程序) that ran, or runs, in the case, with the ground on which it stops each clock. */
export interface ProcedureRun extends Omit<Pause, 'basis'> {
  /** Missing: the statutory limit runs on. */
  statutoryBasis?: string;
  /** Missing: the promised limit runs on. */
  promisedBasis?: string;
}

export interface ApprovalInput extends Reading {
  accepted: Moment;
  statutory?: LimitInput['limit'];
  promised: LimitInput['limit'];
  procedures?: readonly ProcedureRun[];
  extension?: Extension;
  /** Whether an extension moves the promised limit as well; places differ. */
  extensionMovesPromise: boolean;
  decided?: Moment;
}

export interface ApprovalClocks {
  statutory?: Ledger;
  promised: Ledger;
}

const pausesFrom = (
  procedures: readonly ProcedureRun[],
  basisOf: (run: ProcedureRun) => string | undefined,
): readonly Pause[] =>
  procedures.flatMap((run) => {
    const basis = basisOf(run);
    if (basis === undefined) return [];
    return [{ name: run.name, from: run.from, basis, ...(run.to === undefined ? {} : { to: run.to }) }];
  });

/** The two clocks from acceptance to decision. A procedure without a ground for a clock does not stop it. */
export function approvalClocks(input: ApprovalInput): ApprovalClocks {
  const { accepted, statutory, promised, procedures = [], extension, extensionMovesPromise, decided } = input;
  const { calendar, now, closed, reading } = input;
  const shared = {
    calendar,
    now,
    start: accepted,
    ...(closed === undefined ? {} : { closed }),
    ...(reading && { reading }),
    ...(decided && { stopped: decided }),
  };
  const promise = limitClock({
    ...shared,
    ...(extensionMovesPromise && extension && { extension }),
    limit: promised,
    pauses: pausesFrom(procedures, ({ promisedBasis }) => promisedBasis),
  });
  if (!statutory) return { promised: promise };
  const law = limitClock({
    ...shared,
    ...(extension && { extension }),
    limit: statutory,
    pauses: pausesFrom(procedures, ({ statutoryBasis }) => statutoryBasis),
  });
  return { statutory: law, promised: promise };
}
