/** What a matter says for one set of answers: form, materials, route, fees, documents, findings. */
import type { Explanation, Truth } from '../conditions/explanation.ts';
import type { Facts } from '../facts/fact.ts';
import type { Answers, Settled } from '../form/compiled.ts';
import type { FieldError } from '../form/field-error.ts';
import { humanise } from '../form/humanise.ts';
import type { Finding } from '../rules/compile.ts';
import type { DocumentConfig } from '../schema/document.ts';
import type { Material } from '../schema/material.ts';
import type { Fee, Result } from '../schema/outcome.ts';
import type { SpecialProcedure, Step } from '../schema/review.ts';
import type { CompiledMatter } from './compiled.ts';
import { knownFacts, type Known } from './facts.ts';
import { routeOf, type PostKind } from './route.ts';
import { judgeOf, split, type Split } from './switched.ts';

/** Answers by field id and what else is known; without an applicant or a case, conditions on them stay open. */
export interface Asked extends Known {
  answers: Answers;
}

export interface AssessedStep {
  step: Step;
  /** `undefined`: the answers cannot decide it. */
  applies: Truth;
  /** Who does it; `undefined` when the table that should say does not. */
  post: PostKind | undefined;
}

export interface Assessment {
  /** The answers that are kept, what was dropped and why, what is hidden, and the facts of all conditions. */
  settled: Settled;
  /** Faults of the answers in words for the applicant, those found by rules last; none when they can be submitted. */
  errors: readonly FieldError[];
  /** Reminders, grounds for denial and flags that the rules raise; `invalid` ones are among `errors`. */
  findings: readonly Finding[];
  materials: Split<Material>;
  /** Every step of the matter in its order. */
  steps: readonly AssessedStep[];
  specialProcedures: Split<SpecialProcedure>;
  fees: Split<Fee>;
  /** In fen; `undefined` when a fee that applies has no fixed amount. */
  feeTotal: number | undefined;
  results: Split<Result>;
  documents: Split<DocumentConfig>;
}

/** A rule that finds an answer wrong, told like any other fault of that field. */
const ruleError = ({ form }: CompiledMatter, { event }: Finding): FieldError[] => {
  if (event.type !== 'invalid') return [];
  const { field, message } = event.params;
  const section = form.fields.get(field)?.section ?? '';
  return [{ code: 'ANSWER_RULE', pointer: `/${field}`, message, severity: 'error', section, field }];
};

/** Evaluates everything once; nothing is explained here, see `explain`. */
export const assess = (matter: CompiledMatter, { answers, ...known }: Asked): Assessment =>
  assessWith(matter, answers, knownFacts(known));

/** The same for facts that are given as they are. */
export function assessWith(matter: CompiledMatter, answers: Answers, facts: Facts): Assessment {
  const { form } = matter;
  const settled = form.settle(answers, facts);
  const faults = form.validate(settled);
  const { raised } = matter.rules.evaluate(settled.facts);
  const judge = judgeOf(form, settled);
  const fees = split(matter.fees, judge);
  return {
    settled,
    errors: [
      ...(faults.length > 0 ? humanise(faults, settled.answers, form) : []),
      ...raised.flatMap((finding) => ruleError(matter, finding)),
    ],
    findings: raised.filter(({ event }) => event.type !== 'invalid'),
    materials: split(matter.materials, judge),
    steps: matter.steps.map((one) => ({
      step: one.item,
      applies: judge(one),
      post: routeOf(matter, one.item, settled.facts),
    })),
    specialProcedures: split(matter.specialProcedures, judge),
    fees,
    feeTotal: fees.on.reduce<number | undefined>(
      (total, { amount }) => (total === undefined || amount === undefined ? undefined : total + amount),
      0,
    ),
    results: split(matter.results, judge),
    documents: split(matter.documents, judge),
  };
}

/** The lists whose items a condition can switch. */
export type SwitchedList = 'materials' | 'steps' | 'specialProcedures' | 'fees' | 'results' | 'documents';

/**
 * Why an item applies or not: its condition with the values it saw; `undefined` when it has none.
 * @param facts those of `Assessment.settled`
 */
export const explain = (
  matter: CompiledMatter,
  facts: Facts,
  list: SwitchedList,
  id: string,
): Explanation | undefined => matter[list].find(({ item }) => item.id === id)?.when?.explain(facts);
