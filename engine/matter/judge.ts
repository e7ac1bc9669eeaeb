/** What a version of a matter says for a case: the outcome of its answers, and the plan the decider works by. */
import type { Applicant } from '../cases/applicant.ts';
import type { Case, MatterVersion } from '../cases/case.ts';
import type { MatterPlan } from '../cases/plan.ts';
import { frozen } from '../facts/frozen.ts';
import { assess, type Assessment } from './assess.ts';
import type { CompiledMatter } from './compiled.ts';
import { planOf } from './plan.ts';

export interface JudgedFacts
  extends Pick<Case, 'source' | 'answers'>, Partial<Pick<Case, 'submittedOn' | 'receivedOn' | 'business'>> {
  applicant: Pick<Applicant, 'kind' | 'idKind' | 'agent'>;
}

export interface Judged {
  assessment: Assessment;
  plan: MatterPlan;
}

/** Judges the facts of a case, or of an application that is not one yet. */
export function judge(matter: CompiledMatter, version: MatterVersion, facts: JudgedFacts): Judged {
  const { answers, applicant, source, submittedOn, receivedOn, business } = facts;
  const known = {
    source,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(business === undefined ? {} : { business }),
  };
  const assessment = assess(matter, { answers: frozen(answers), applicant: frozen(applicant), case: known });
  return { assessment, plan: planOf(matter, assessment, version) };
}
