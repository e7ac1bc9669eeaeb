import type { Moment } from '../calendar/moment.ts';
import type { SpecialProcedure } from '../schema/review.ts';
import type { Extension, Ledger, Pause, Reading } from './clock.ts';
import type { PauseGrounds } from './law.ts';
import { limitClock, type LimitInput } from './limit-clock.ts';

/** A special procedure (特别程序) that ran, or runs, in the case. */
export interface ProcedureRun extends Pick<SpecialProcedure, 'kind' | 'name' | 'stopsStatutory' | 'stopsPromised'> {
  from: string;
  to?: string;
}

export interface ApprovalInput extends Reading {
  accepted: Moment;
  statutory?: LimitInput['limit'];
  promised: LimitInput['limit'];
  procedures?: readonly ProcedureRun[];
  /** Grounds that may stop the statutory limit here: `permitPauseGrounds`, with what sector rules add. */
  grounds: PauseGrounds;
  extension?: Extension;
  /** Whether an extension moves the promised limit as well; places differ. */
  extensionMovesPromise: boolean;
  decided?: Moment;
}

export interface ApprovalClocks {
  statutory?: Ledger;
  promised: Ledger;
}

const ownPromise = '承诺时限约定';

function pausesFrom(
  procedures: readonly ProcedureRun[],
  basisOf: (run: ProcedureRun) => string | undefined,
): readonly Pause[] {
  return procedures.flatMap((run) => {
    const basis = basisOf(run);
    if (basis === undefined) return [];
    return [{ name: run.name, from: run.from, basis, ...(run.to === undefined ? {} : { to: run.to }) }];
  });
}

/** The two clocks from acceptance to decision. An unlisted ground never stops the statutory one, whatever its flag. */
export function approvalClocks(input: ApprovalInput): ApprovalClocks {
  const { accepted, statutory, promised, procedures = [], grounds, extension, extensionMovesPromise, decided } = input;
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
    pauses: pausesFrom(procedures, (run) => (run.stopsPromised ? (grounds[run.kind] ?? ownPromise) : undefined)),
  });
  if (!statutory) return { promised: promise };
  const law = limitClock({
    ...shared,
    ...(extension && { extension }),
    limit: statutory,
    pauses: pausesFrom(procedures, (run) => (run.stopsStatutory ? grounds[run.kind] : undefined)),
  });
  return { statutory: law, promised: promise };
}
