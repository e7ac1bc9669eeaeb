/**
 * A trial case: an application that exists nowhere but here, judged by the same engine as a real one. Its history is a
 * list; going back is leaving off its end.
 */
import {
  businesses,
  businessesOf,
  businessOf,
  checkApplicant,
  decide,
  further,
  fold,
  judge,
  momentAt,
  type Actor,
  type Case,
  type CaseBusiness,
  type CaseEvent,
  type Command,
  type CommandKind,
  type CommandOf,
  type CompiledMatter,
  type Context,
  type Judged,
  type Licence,
  type MatterVersion,
  type Refusal,
} from '../../engine/index.ts';
import { drawn, fileOf } from './drawn.ts';
import type { TrialOffice } from './office.ts';

/** Something done, with the case as it stands afterwards. */
export interface TrialAct {
  at: string;
  by: Actor;
  kind: CommandKind;
  events: readonly CaseEvent[];
  one: Case;
}

export interface Trial {
  matter: CompiledMatter;
  /** Instant in UTC that the clock of the trial shows. */
  now: string;
  acts: readonly TrialAct[];
  /** The licence the application is about. */
  licence?: Licence;
  /** The trial before the last thing that was done, be it an act or a move of the clock. */
  before?: Trial;
}

/** Why something cannot be done; `pointer` is into the command. */
export interface Fault {
  pointer: string;
  message: string;
}
export type Done = { ok: true; trial: Trial } | { ok: false; faults: readonly Fault[] };

export const caseOf = ({ acts }: Trial): Case | undefined => acts.at(-1)?.one;
export const eventsOf = ({ acts }: Trial): CaseEvent[] => acts.flatMap(({ events }) => events);

/** What stands for the number of the applicant. */
export const party = 'trial';

function versionOf({ bundle }: CompiledMatter, business?: CaseBusiness): MatterVersion {
  const { id, identity } = bundle.matter;
  const { handlingItem, name, department } = identity;
  const ofLicence = business && `${name}（${businesses[business.kind]}）`;
  return { id, version: 0, hash: 'trial', name: ofLicence ?? handlingItem ?? name, department };
}

/** What the matter says for the case, with other answers where a command brings some. */
export function judged({ matter }: Trial, one: Case, answers: Case['answers'] = one.answers): Judged {
  return judge(matter, one.matter, { ...one, answers });
}

/** The context an act of the trial is judged in. */
export const contextOf = (
  office: TrialOffice,
  { now }: Pick<Trial, 'now'>,
  plan: Judged['plan'],
  actor: Actor,
): Context => ({
  ...office,
  ...{ now, actor, matter: plan, parties: [party], digest: (words: string) => words },
});

const under = (member: string, faults: readonly { pointer: string; message: string }[]): Fault[] =>
  faults.map(({ pointer, message }) => ({ pointer: `/${member}${pointer}`, message }));

/** What is wrong with an application or its answers, before the decider is asked. */
function faultsOf({ matter }: Trial, command: Command, { assessment }: Judged): Fault[] {
  if (!('answers' in command)) return [];
  const { serviceObjects } = matter.bundle.matter.identity;
  const applicant = command.kind === 'submit' ? checkApplicant(command.applicant, serviceObjects) : [];
  return [...under('applicant', applicant), ...under('answers', assessment.errors)];
}

/** The command with the answers as they are kept: hidden ones left out, computed ones filled in. */
const settled = (command: Command, { assessment }: Judged): Command =>
  'answers' in command ? { ...command, answers: assessment.settled.answers } : command;

/** What an application says of the licence it is about. */
function aboutLicence(office: TrialOffice, trial: Trial, { business }: CommandOf<'submit'>) {
  const { bundle } = trial.matter;
  const today = momentAt(trial.now, office.centre.utcOffset).date;
  const terms = { ...businessesOf(bundle.matter), today, calendar: office.calendar };
  return business && businessOf(business, trial.licence, party, terms);
}

function judgedFor(office: TrialOffice, trial: Trial, command: Command, actor: Actor): Judged | Refusal {
  const one = caseOf(trial);
  if (one) return judged(trial, one, 'answers' in command ? { ...one.answers, ...command.answers } : one.answers);
  if (command.kind !== 'submit') throw new Error('a case begins with an application');
  const business = aboutLicence(office, trial, command);
  if (business && 'code' in business) return business;
  const { applicant, answers } = command;
  const source = actor.kind === 'applicant' ? 'web' : 'window';
  const submittedOn = momentAt(trial.now, office.centre.utcOffset).date;
  const facts = { applicant, answers, source, submittedOn, ...(business ? { business } : {}) } as const;
  return judge(trial.matter, versionOf(trial.matter, business), facts);
}

const refused = ({ pointer = '', words }: Refusal): Done => ({ ok: false, faults: [{ pointer, message: words }] });

/** Does something in the trial; nothing of it is done where the office would refuse it. */
export function perform(office: TrialOffice, trial: Trial, actor: Actor, asked: Command): Done {
  const one = caseOf(trial);
  const known = judgedFor(office, trial, asked, actor);
  if ('code' in known) return refused(known);
  const faults = faultsOf(trial, asked, known);
  if (faults.length > 0) return { ok: false, faults };
  const command = settled(asked, known);
  const number = `${office.centre.region}${trial.now.slice(0, 10).replaceAll('-', '')}0001`;
  const context: Context = {
    ...contextOf(office, trial, known.plan, actor),
    ...(one
      ? { file: fileOf(one, eventsOf(trial)) }
      : { opening: { id: 'trial', number }, ...(trial.licence ? { licence: trial.licence } : {}) }),
  };
  const decided = decide(one, command, { ...context, reserved: drawn(trial.matter, one, command, context) });
  if (!decided.ok) return refused(decided.problem);
  const { events } = decided;
  const act = { at: trial.now, by: actor, kind: command.kind, events, one: one ? further(one, events) : fold(events) };
  return { ok: true, trial: { ...trial, acts: [...trial.acts, act], before: trial } };
}
