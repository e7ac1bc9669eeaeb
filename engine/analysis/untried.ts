/** What no example tries: branches of conditions, rows of tables and options they name, each with an example that would. */
import { compileCondition } from '../conditions/compile.ts';
import type { Facts } from '../facts/fact.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import { assessExample } from '../matter/run-examples.ts';
import type { Problem } from '../problems.ts';
import type { Example } from '../schema/example.ts';
import type { AnalyseOptions } from './analyse.ts';
import { branchesIn } from './branches.ts';
import { Budget } from './budget.ts';
import { maskOf } from './mask.ts';
import { lookFor, type Demand } from './possible.ts';
import { proposedExample } from './proposed-example.ts';
import { worldOf } from './world.ts';

export interface Untried {
  problem: Problem;
  /** To be inserted and given its expectations by hand; absent where no case was found within the budget. */
  example?: Example;
}

const usual = 8_000_000;

/** Comparisons for each field and branch, where an example is put together. */
const PROPOSING = 64;

/** A branch as a test of the facts of an example. */
function testOf({ scope }: CompiledMatter, demands: readonly Demand[]) {
  const tests = demands.flatMap(({ condition, goal }) => {
    const compiled = compileCondition(condition, scope, '');
    return compiled.ok ? [{ goal, test: compiled.test }] : [];
  });
  return {
    reached: (facts: Facts) => tests.every(({ goal, test }) => (maskOf(test.evaluate(facts)) & goal) !== 0),
    reads: new Set(tests.flatMap(({ test }) => [...test.reads])),
  };
}

interface Proposal {
  example: Example;
  facts: Facts;
  where: string;
}

/**
 * Every branch and row that the examples of a matter leave untried, in the order of the files. One proposed example may
 * stand for several of them; what no case can take is left to `analyse`.
 */
export function untriedIn(matter: CompiledMatter, { comparisons = usual, signal }: AnalyseOptions = {}): Untried[] {
  const { bundle, scope } = matter;
  const world = worldOf(matter);
  const budget = new Budget(comparisons, signal);
  const written = bundle.examples.examples;
  // A matter without any is told so in one line.
  if (written.length === 0) return [];
  const seen = written.map((example) => assessExample(matter, example).settled.facts);
  const ids = new Set(written.map(({ id }) => id));
  const proposals: Proposal[] = [];

  const freeId = (): string => {
    let number = written.length + 1;
    while (ids.has(`case${number}`)) number++;
    ids.add(`case${number}`);
    return `case${number}`;
  };

  const branches = branchesIn(bundle, scope, budget);
  /** What it takes to find an example that is near, in comparisons: some are filled in and judged whole. */
  const proposing = PROPOSING * (matter.form.fields.size + branches.length);

  return branches.flatMap((branch): Untried[] => {
    const { demands } = branch;
    if (!demands) return [{ problem: branch.untried('') }];
    const { reached, reads } = testOf(matter, demands);
    if (seen.some(reached)) return [];
    if (!budget.spend(proposals.length)) return [{ problem: branch.untried('') }];
    const known = proposals.find(({ facts }) => reached(facts));
    if (known) return [{ problem: branch.untried(known.where), example: known.example }];
    const found = lookFor(demands, world, budget);
    if (found.answer === 'no') return [];
    if (found.answer === 'undecided') return [{ problem: branch.untried('') }];
    const where = `，例如${found.words}`;
    if (!budget.spend(proposing)) return [{ problem: branch.untried(where) }];
    const named = { id: freeId(), title: found.words };
    const example = proposedExample(matter, { facts: found.facts, reads, reached }, named);
    const { facts } = assessExample(matter, example).settled;
    proposals.push({ example, facts, where });
    return [{ problem: branch.untried(where), example }];
  });
}
