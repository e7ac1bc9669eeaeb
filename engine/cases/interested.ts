/** People whose interests a case touches, and what they and the applicant say (陈述、申辩; 行政许可法 第三十六条). */
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import { momentIn, type OfficeTime } from './context.ts';
import { dueFrom } from './due-from.ts';

/** Working days to speak in, where the centre names none; the law does not. */
const DEFAULT_DAYS = 5;

export interface InterestedParty extends Omit<CommandOf<'tellInterested'>, 'kind'> {
  /** Working days to speak in. */
  days: number;
  /** The last of them, as it was told. */
  until?: string;
  at: string;
  on: string;
  by: Actor;
}

export interface Statement extends Omit<CommandOf<'hearStatement'>, 'kind'> {
  at: string;
  on: string;
  by: Actor;
}

/** How long somebody who is told has to speak. */
export const statementDays = ({ centre }: Pick<OfficeTime, 'centre'>): number =>
  centre.rules.statementDays ?? DEFAULT_DAYS;

const untilOf = ({ until, at, days }: InterestedParty, time: OfficeTime): string | undefined =>
  until ?? dueFrom({ amount: days, unit: 'workingDay' }, momentIn(time, at), time);

/** Those whose words are still waited for: nothing came from them and their days are not over. */
export function unheard(
  { interested = [], statements = [] }: Pick<Case, 'interested' | 'statements'>,
  time: OfficeTime,
): InterestedParty[] {
  const { date: today } = momentIn(time, time.now);
  return interested.filter((party) => {
    const until = untilOf(party, time);
    return !statements.some(({ name }) => name === party.name) && (until === undefined || today <= until);
  });
}
