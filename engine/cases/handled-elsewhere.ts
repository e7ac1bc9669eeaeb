/** A matter of a national or provincial system (国省垂管系统): received and followed here, accepted and decided there. */
import type { Moment } from '../calendar/moment.ts';
import type { Actor, Case } from './case.ts';

/** That the system has accepted it: its number and its day, from which the limits count. */
export interface AcceptedElsewhere {
  system: string;
  authority: string;
  number: string;
  acceptedOn: string;
  at: string;
  on: string;
  by: Actor;
}

/** When it was decided there, as that system says and not when it became known here. */
export const decidedElsewhere = ({ elsewhere, decision }: Pick<Case, 'elsewhere' | 'decision'>): Moment | undefined =>
  elsewhere && decision?.upper ? { date: decision.upper.decidedOn, minute: 0 } : undefined;
