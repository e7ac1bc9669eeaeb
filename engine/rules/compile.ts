/** Rules → closures: which findings the facts raise, and which cannot be decided yet. */
import { compileInto } from '../conditions/compile.ts';
import type { Build, Outcome, Part, Scope } from '../conditions/compiled.ts';
import type { Explanation, Truth } from '../conditions/explanation.ts';
import type { Facts } from '../facts/fact.ts';
import { Slots } from '../facts/slots.ts';
import type { Rule, RuleEvent } from '../schema/rule.ts';
import { ruleProblem } from './problems.ts';

/** What a rule says when its condition holds. */
export interface Finding {
  rule: string;
  title: string;
  event: RuleEvent;
}
export interface Findings {
  /** Findings whose condition holds, in the order of the rules. */
  raised: readonly Finding[];
  /** Rules that the facts at hand cannot decide; they say neither yes nor no. */
  undecided: readonly Finding[];
}
export interface RuleExplanation {
  finding: Finding;
  outcome: Truth;
  because: Explanation;
}

export interface CompiledRules {
  evaluate: (facts: Facts) => Findings;
  /** Every rule with its outcome and the tree that led to it. */
  explain: (facts: Facts) => readonly RuleExplanation[];
  reads: ReadonlySet<string>;
}

/** Compiles the rules of a bundle together; `at` is the JSON pointer of their list. */
export function compileRules(rules: readonly Rule[], scope: Scope, at: string): Outcome<{ rules: CompiledRules }> {
  const problems: Build['problems'] = [];
  const slots = new Slots();
  const build = { ...scope, slots, problems };
  const ids = new Set<string>();
  const compiled: { finding: Finding; part: Part }[] = [];
  rules.forEach(({ id, title, event, conditions }, index) => {
    const place = `${at}/${String(index)}`;
    if (ids.has(id)) problems.push(ruleProblem('RULE_DUPLICATE', `${place}/id`, { id }));
    ids.add(id);
    if (event.type === 'invalid' && !scope.facts.has(`answers.${event.params.field}`))
      problems.push(ruleProblem('RULE_FIELD', `${place}/event/params/field`, { field: event.params.field }));
    const part = compileInto(conditions, build, `${place}/conditions`);
    if (part) compiled.push({ finding: { rule: id, title, event }, part });
  });
  if (problems.length > 0) return { ok: false, problems };

  const tests = compiled.map(({ finding, part }) => ({ finding, test: part.test }));
  const evaluate = (facts: Facts): Findings => {
    const seen = slots.read(facts);
    const raised: Finding[] = [];
    const undecided: Finding[] = [];
    for (const { finding, test } of tests) {
      const truth = test(seen);
      if (truth === true) raised.push(finding);
      else if (truth === undefined) undecided.push(finding);
    }
    return { raised, undecided };
  };
  const explain = (facts: Facts) => {
    const seen = slots.read(facts);
    return compiled.map(({ finding, part }): RuleExplanation => {
      const because = part.explain(seen, facts);
      return { finding, outcome: because.outcome, because };
    });
  };
  return { ok: true, rules: { evaluate, explain, reads: slots.facts() } };
}
