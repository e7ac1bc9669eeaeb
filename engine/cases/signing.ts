/** Whom a case asks to sign: the registers of the office, read for this case. */
import { hindranceOf } from '../authority/holder.ts';
import type { SigningQuestion } from '../authority/signers-on.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { PostKind, Power } from '../schema/organisation.ts';
import type { Case, StepRecord } from './case.ts';
import { momentIn, type Context } from './context.ts';
import { barredFrom } from './interest.ts';

type Office = Omit<Context, 'actor'>;

/** The day from which a signature could have been given: the last act that led there. */
function readySince({ acceptedOn = '', steps, procedures, forwards = [] }: Case): string {
  const ends = [
    ...steps.map(({ doneOn }) => doneOn),
    ...procedures.map(({ resumedOn }) => resumedOn),
    ...forwards.map(({ answer }) => answer?.on),
  ];
  return [acceptedOn, ...ends.filter((day) => day !== undefined)].sort().at(-1) ?? acceptedOn;
}

/** Whether the A post has had all the working days the centre leaves it. */
function letPass(one: Case, { centre, calendar }: Office, today: string): boolean {
  const most = centre.rules.deputyAfter;
  const since = readySince(one);
  if (most === undefined || since === '') return false;
  return (workingDaysBetween(calendar, since, today) ?? 0) > most;
}

export function signingOf(one: Case, context: Office, power: Power): SigningQuestion {
  const { grants, posts, staff, seatings, centre, matter } = context;
  const on = momentIn(context, context.now).date;
  return {
    ...{ grants, posts, staff, seatings, power, on },
    matter: matter.version.id,
    deputies: centre.rules.deputyActs ?? 'absence',
    barred: barredFrom(one, context),
    overdue: letPass(one, context, on),
  };
}

/** Who goes on with a step whose post must keep out; the head of the section may check, then the head of the unit. */
const standIns: readonly PostKind[] = ['sectionHead', 'leader'];

/** The kind of post that does a step in this case; another than the bundle says where all of that kind must keep out. */
export function stepKind(step: Pick<StepRecord, 'postKind' | 'unit'>, one: Case, context: Office): PostKind {
  const { posts, staff, seatings } = context;
  const today = momentIn(context, context.now).date;
  const barred = barredFrom(one, context);
  const keptOut = (kind: PostKind): boolean => {
    const held = posts.filter((post) => post.kind === kind && post.unit === step.unit).map(({ id }) => id);
    const hindrance = hindranceOf(held, { staff, seatings }, today, barred);
    return hindrance?.why === 'recused' || (kind !== step.postKind && hindrance?.why === 'vacant');
  };
  if (step.postKind === 'clerk' || !keptOut(step.postKind)) return step.postKind;
  return standIns.find((kind) => kind !== step.postKind && !keptOut(kind)) ?? 'leader';
}
