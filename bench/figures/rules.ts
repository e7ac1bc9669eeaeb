import { compileRules, registerFacts, type Facts } from '../../engine/index.ts';
import { closures } from '../against/closures.ts';
import { library } from '../against/library.ts';
import { declarations, madeFacts, madeRules } from '../made/rules.ts';
import { pairs } from '../pairs.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  against?: string;
  ratio?: number;
  [more: string]: unknown;
}

/** 100 rules of 5 conditions over 32 facts, on sets of facts in turn; all sides are first seen to agree. */
export async function figures(report: (figure: Figure) => void): Promise<void> {
  const rules = madeRules(100, 5);
  const sets = madeFacts(200);
  const outcome = compileRules(rules, { facts: registerFacts(declarations).facts, named: new Map() }, '/rules');
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problem.message).join('\n'));
  const ours = outcome.rules;
  const byHand = closures(rules);
  const byLibrary = library(rules);
  for (const facts of sets) {
    const events = JSON.stringify(ours.evaluate(facts).raised.map((finding) => finding.event));
    const explained = ours.explain(facts).filter(({ outcome }) => outcome === true);
    const rivals = [byHand(facts), await byLibrary(facts), explained.map(({ finding }) => finding.event)];
    if (rivals.some((rival) => JSON.stringify(rival) !== events)) throw new Error('the rivals do not agree');
  }

  const inTurn = <T>(run: (facts: Facts) => T) => {
    let turn = 0;
    return () => run(sets[turn++ % sets.length]!);
  };
  const versus = async (
    name: string,
    run: (facts: Facts) => unknown,
    rival: (facts: Facts) => unknown,
    against: string,
  ) => report({ name, unit: 'µs', against, ...(await pairs(inTurn(run), inTurn(rival))) });

  await versus('rules/plain-vs-library', ours.evaluate, byLibrary, 'json-rules-engine');
  await versus('rules/plain-vs-closures', ours.evaluate, byHand, 'closures by hand');
  await versus('rules/explained-vs-library', ours.explain, byLibrary, 'json-rules-engine');
}
