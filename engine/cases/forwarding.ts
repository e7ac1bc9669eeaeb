/** Forwarding to the authority above that decides (转报; 行政许可法 第三十五条、第四十三条). */
import type { ProcedureRun } from '../clocks/approval-clock.ts';
import { permitLaw } from '../clocks/law.ts';
import { cite } from '../schema/basis.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import type { Context } from './context.ts';

export interface UpperAnswer extends Pick<
  CommandOf<'recordUpper'>,
  'outcome' | 'decidedOn' | 'number' | 'resultNumber' | 'opinion'
> {
  /** When it arrived here. */
  at: string;
  on: string;
  by: Actor;
}

/** One time a case went up. Its grounds were fixed when it went, so no later rule moves a clock that was told. */
export interface Forwarding extends Pick<ProcedureRun, 'statutoryBasis' | 'promisedBasis'> {
  authority: string;
  /** What this level found. */
  opinion: string;
  /** The day the authority above should have answered by, where the matter says how long it takes. */
  until?: string;
  at: string;
  on: string;
  by: Actor;
  answer?: UpperAnswer;
}

/** The time a case is away, on the ground that it is not this level's; other matters than permits name their own. */
export function forwardGrounds({
  matter,
}: Pick<Context, 'matter'>): Pick<ProcedureRun, 'statutoryBasis' | 'promisedBasis'> {
  const own = matter.decision.upper?.basis;
  const ground = own ? cite(own) : matter.type === '01' ? permitLaw.forwarding.basis : undefined;
  return {
    ...(ground === undefined ? {} : { statutoryBasis: ground }),
    promisedBasis: ground ?? '承诺时限约定',
  };
}

/** Away now. */
export const openForwarding = ({ stage, forwards = [] }: Pick<Case, 'stage' | 'forwards'>): Forwarding | undefined =>
  stage === 'forwarded' ? forwards.at(-1) : undefined;

/** The stretches the clocks of this level stand still for. */
export const forwardPauses = ({ forwards = [] }: Pick<Case, 'forwards'>): ProcedureRun[] =>
  forwards.map(({ authority, on: from, answer, statutoryBasis, promisedBasis }) => ({
    name: `转报${authority}`,
    from,
    ...(answer ? { to: answer.on } : {}),
    ...(statutoryBasis === undefined ? {} : { statutoryBasis }),
    ...(promisedBasis === undefined ? {} : { promisedBasis }),
  }));
