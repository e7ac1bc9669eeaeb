/** Handling a case by the rule in force now (按新规办理) instead of the version it was bound to when it was submitted. */
import type { Case } from './case.ts';
import type { MatterPlan } from './plan.ts';

/** What the version in force says for the facts of a case that is bound to another. */
export interface Renewal {
  plan: MatterPlan;
  /** The answers the new form keeps. */
  answers: Case['answers'];
  /** Names of what it needs and the case has not, answers first. */
  lacking: readonly string[];
}
