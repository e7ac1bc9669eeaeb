/** What somebody acting in a trial sees of it: the case, its plan and the office they act in. */
import {
  allowed,
  systemCommands,
  waitingFor,
  type Actor,
  type Allowed,
  type Bundle,
  type Case,
  type Context,
  type MatterPlan,
} from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';
import { peopleOf, type TrialPerson } from './people.ts';
import { caseOf, contextOf, judged, type Trial } from './trial.ts';

export interface Seen {
  bundle: Bundle;
  one: Case;
  plan: MatterPlan;
  context: Context;
}

/** Throws where the case has not begun. */
export function seenBy(office: TrialOffice, trial: Trial, actor: Actor): Seen {
  const one = caseOf(trial);
  if (!one) throw new Error('the trial has no case yet');
  const { plan } = judged(trial, one);
  return { bundle: trial.matter.bundle, one, plan, context: contextOf(office, trial, plan, actor) };
}

/** What changes other registers than the case, of which a trial has none. */
const elsewhere: ReadonlySet<string> = new Set(['applyRule', 'cancelLicence', 'liftBar', ...systemCommands]);

/** Every command people give, with whether this person may and why not. */
export const offered = ({ one, context }: Seen): Allowed[] =>
  allowed(one, context).filter(({ command }) => !elsewhere.has(command));

/** Those the case waits for, of whoever there is. */
export function awaited(office: TrialOffice, trial: Trial): TrialPerson[] {
  const people = peopleOf(office, trial.matter.bundle);
  const [first] = people;
  if (!first) return [];
  const { one, context } = seenBy(office, trial, first.actor);
  const waiting = waitingFor(one, context);
  return people.filter(({ actor }) =>
    waiting.some(({ by, unit, posts }) => {
      if (by === 'applicant') return actor.kind === 'applicant';
      const isOne = actor.postKind === by && (unit === undefined || actor.unit === unit);
      return isOne && (posts === undefined || posts.includes(actor.post ?? ''));
    }),
  );
}
