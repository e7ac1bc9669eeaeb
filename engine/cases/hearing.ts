/** Hearings (听证; 行政许可法 第四十六条至第四十八条): who may ask, until when one is held, and what it waits for. */
import { permitLaw } from '../clocks/law.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Centre } from '../schema/centre.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import { momentIn, type Context, type OfficeTime } from './context.ts';
import { dueFrom } from './due-from.ts';
import type { Person } from './people.ts';
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
export type HearingNotice = Omit<CommandOf<'arrangeHearing'>, 'kind' | 'on' | 'chair'> & {
  heldOn: string;
  chair: Person;
} & Stamped;
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

/** A case as far as its hearing goes. */
export type Heard = Pick<Case, 'hearing'> & { applicant: Pick<Case['applicant'], 'name'> };

/** Whoever was told of the right, the applicant first. */
export const toldOfHearing = ({ applicant, hearing }: Heard): string[] => [
  applicant.name,
  ...(hearing?.right?.persons ?? []),
];

/** The latest word of each. */
const lastWords = ({ answers }: Hearing): Map<string, HearingAnswer> => new Map(answers.map((one) => [one.who, one]));

/** What somebody said last, if anything. */
export const lastWordOf = (hearing: Hearing, who: string): HearingAnswer['outcome'] | undefined =>
  lastWords(hearing).get(who)?.outcome;

/** Those who ask and have not taken it back. */
const asking = (hearing: Hearing): HearingAnswer[] =>
  [...lastWords(hearing).values()].filter(({ outcome }) => outcome === 'ask');

const byAuthority = ({ notices }: Hearing): boolean => notices.some(({ cause }) => cause === 'authority');

/** The hearing with one more word; when nobody asks any more, what was fixed is called off. */
export function withAnswer(hearing: Hearing, answer: HearingAnswer): Hearing {
  const said = { ...hearing, answers: [...hearing.answers, answer] };
  return asking(said).length > 0 || byAuthority(said) ? said : { ...said, notices: [] };
}

const everybodyWaived = (one: Heard): boolean => {
  const words = one.hearing ? lastWords(one.hearing) : new Map<string, HearingAnswer>();
  return toldOfHearing(one).every((name) => words.get(name)?.outcome === 'waive');
};

const workingDays = (amount: number, from: Moment, time: OfficeTime): string | undefined =>
  dueFrom({ amount, unit: 'workingDay' }, from, time);

/** The last day to ask; `undefined` while it depends on an unpublished year. */
export const askUntil = ({ until, at, days }: HearingRight, time: OfficeTime): string | undefined =>
  until ?? workingDays(days, momentIn(time, at), time);

/** Whether the days to ask are not over. */
function mayStillAsk({ right }: Hearing, time: OfficeTime): boolean {
  const until = right && askUntil(right, time);
  return right !== undefined && (until === undefined || momentIn(time, time.now).date <= until);
}

/** Whether a word on it still counts: until it is held, and otherwise as long as somebody could ask. */
export const isAnswerable = (one: Heard, time: OfficeTime): boolean => {
  const { hearing } = one;
  if (!hearing?.right || hearing.record) return false;
  return mayStillAsk(hearing, time) || hearingState(one, time) !== undefined;
};

/** Instant from which the days to hold it run: when it was first asked for, or first called by the authority. */
export const hearingSince = (hearing: Hearing): string | undefined =>
  asking(hearing)
    .map(({ at }) => at)
    .sort()[0] ?? hearing.notices.find(({ cause }) => cause === 'authority')?.at;

/** The last day it may be held. */
export const holdUntil = (hearing: Hearing, time: OfficeTime): string | undefined => {
  const since = hearingSince(hearing);
  return since === undefined ? undefined : workingDays(hearingDays(time.centre).hold, momentIn(time, since), time);
};

/**
 * What a hearing still waits for: `open`, somebody may still ask; `asked`, time and place; `arranged`, the record.
 * `undefined` when nothing holds up the decision.
 */
export function hearingState(one: Heard, time: OfficeTime): 'open' | 'asked' | 'arranged' | undefined {
  const { hearing } = one;
  if (!hearing || hearing.record) return undefined;
  const asked = asking(hearing).length > 0;
  if (asked || byAuthority(hearing)) {
    return hearing.notices.length > 0 ? 'arranged' : 'asked';
  }
  return mayStillAsk(hearing, time) && !everybodyWaived(one) ? 'open' : undefined;
}

/** Whether somebody, by account, presides over the hearing of this case, held or fixed. */
export const chairs = ({ hearing }: Pick<Case, 'hearing'>, id: string): boolean =>
  hearing?.notices.at(-1)?.chair.id === id;

/** Accounts of whoever reviewed the case, went to look, or gave an opinion on it. */
export const reviewersOf = ({ steps, opinion }: Pick<Case, 'steps' | 'opinion'>): string[] => [
  ...steps.flatMap(({ by, people = [] }) => [...(by ? [by] : []), ...people].map(({ id }) => id)),
  ...(opinion ? [opinion.by.id] : []),
];
