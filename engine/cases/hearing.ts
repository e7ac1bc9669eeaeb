/** Hearings (听证; 行政许可法 第四十六条至第四十八条): who may ask, until when one is held, and what it waits for. */
import { permitLaw } from '../clocks/law.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Centre } from '../schema/centre.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import { momentIn, type Context, type OfficeTime } from './context.ts';
import { dueFrom } from './due-from.ts';
import { headcount } from './people.ts';
import type { PlannedProcedure } from './plan.ts';

interface Stamped {
  at: string;
  on: string;
  by: Actor;
}

/** That applicant and interested parties may ask for a hearing. */
export interface HearingRight extends Omit<CommandOf<'tellHearing'>, 'kind'>, Stamped {
  /** Working days to ask in. */
  days: number;
  until?: string;
}

export type HearingAnswer = Omit<CommandOf<'answerHearing'>, 'kind'> & Stamped;
/** Time and place as told; `heldOn` is the day of the hearing. */
export type HearingNotice = Omit<CommandOf<'arrangeHearing'>, 'kind' | 'on'> & { heldOn: string } & Stamped;
export type HearingRecord = Omit<CommandOf<'recordHearing'>, 'kind'> & Stamped;

export interface Hearing {
  right?: HearingRight;
  answers: readonly HearingAnswer[];
  /** The last one counts. */
  notices: readonly HearingNotice[];
  record?: HearingRecord;
}

/** Periods of the law, or stricter ones of the place. */
export const hearingDays = ({ rules: { hearing } }: Pick<Centre, 'rules'>) => ({
  ...permitLaw.hearing.days,
  ...hearing,
});

/** The special procedure a hearing is: as the matter describes it, else as the law does for every matter. */
export const hearingProcedure = ({ matter, centre }: Pick<Context, 'matter' | 'centre'>): PlannedProcedure =>
  matter.procedures.find(({ kind }) => kind === 'hearing') ?? {
    id: 'hearing',
    kind: 'hearing',
    name: '听证',
    stopsStatutory: true,
    stopsPromised: true,
    maximum: { amount: hearingDays(centre).hold, unit: 'workingDay' },
    approver: 'leader',
    unit: matter.decidingUnit,
    writtenNotice: true,
    resultRequired: true,
  };

/** Whoever was told of the right, the applicant first. */
export const toldOfHearing = ({ applicant, hearing }: Pick<Case, 'applicant' | 'hearing'>): string[] => [
  applicant.name,
  ...(hearing?.right?.persons ?? []),
];

/** The latest word of each. */
const lastWords = ({ answers }: Hearing): Map<string, HearingAnswer> => new Map(answers.map((one) => [one.who, one]));

/** What somebody said last, if anything. */
export const lastWordOf = (hearing: Hearing, who: string): HearingAnswer['outcome'] | undefined =>
  lastWords(hearing).get(who)?.outcome;

/** Those who ask and have not taken it back, by the order they asked in. */
const asking = (hearing: Hearing): HearingAnswer[] =>
  [...lastWords(hearing).values()].filter(({ outcome }) => outcome === 'ask');

const everybodyWaived = (one: Pick<Case, 'applicant' | 'hearing'>): boolean => {
  const words = one.hearing ? lastWords(one.hearing) : new Map<string, HearingAnswer>();
  return toldOfHearing(one).every((name) => words.get(name)?.outcome === 'waive');
};

const workingDays = (amount: number, from: Moment, time: OfficeTime): string | undefined =>
  dueFrom({ amount, unit: 'workingDay' }, from, time);

/** The last day to ask; `undefined` while it depends on an unpublished year. */
export const askUntil = ({ until, at, days }: HearingRight, time: OfficeTime): string | undefined =>
  until ?? workingDays(days, momentIn(time, at), time);

/** Instant from which the days to hold it run: when it was first asked for, or first called by the authority. */
export const hearingSince = (hearing: Hearing): string | undefined =>
  asking(hearing)[0]?.at ?? hearing.notices.find(({ cause }) => cause === 'authority')?.at;

/** The last day it may be held. */
export const holdUntil = (hearing: Hearing, time: OfficeTime): string | undefined => {
  const since = hearingSince(hearing);
  return since === undefined ? undefined : workingDays(hearingDays(time.centre).hold, momentIn(time, since), time);
};

/**
 * What a hearing still waits for: `open`, somebody may still ask; `asked`, time and place; `arranged`, the record.
 * `undefined` when nothing holds up the decision.
 */
export function hearingState(
  one: Pick<Case, 'applicant' | 'hearing'>,
  time: OfficeTime,
): 'open' | 'asked' | 'arranged' | undefined {
  const { hearing } = one;
  if (!hearing || hearing.record) return undefined;
  const asked = asking(hearing).length > 0;
  if (asked || hearing.notices.some(({ cause }) => cause === 'authority')) {
    return hearing.notices.length > 0 ? 'arranged' : 'asked';
  }
  const until = hearing.right && askUntil(hearing.right, time);
  const over = until !== undefined && momentIn(time, time.now).date > until;
  return hearing.right === undefined || over || everybodyWaived(one) ? undefined : 'open';
}

/** Whether somebody presides over the hearing of this case, held or fixed; one that was called off binds nobody. */
export function chairs({ hearing, procedures }: Pick<Case, 'hearing' | 'procedures'>, name: string): boolean {
  const chair = hearing?.notices.at(-1)?.chair;
  const runs = procedures.some(({ kind, resumedOn }) => kind === 'hearing' && resumedOn === undefined);
  return chair !== undefined && (runs || hearing?.record !== undefined) && headcount([chair, name]) === 1;
}

/** Whoever reviewed the case or gave an opinion on it, by name: people at a visit are known by nothing else. */
export const reviewersOf = ({ steps, opinion }: Pick<Case, 'steps' | 'opinion'>): string[] => [
  ...steps.flatMap(({ by, people = [] }) => [...(by ? [by.name] : []), ...people]),
  ...(opinion ? [opinion.by.name] : []),
];
