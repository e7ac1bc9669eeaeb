/**
 * The deep analysis of a matter: what holds in no case or in every case, tables with holes, rules that contradict.
 * It runs after the check and beside it, because it tries whole classes of cases; beyond its budget it says so.
 */
import type { CompiledMatter } from '../matter/compiled.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { Budget, type Signal } from './budget.ts';
import { checkContradictions } from './contradictions.ts';
import { checkParts } from './parts.ts';
import { checkRouteTime } from './route-time.ts';
import { checkSwitches } from './switches.ts';
import { checkTable } from './tables.ts';
import { askedWhen } from './uses.ts';
import type { World } from './variable.ts';
import { worldOf } from './world.ts';

export interface AnalyseOptions {
  /** Comparisons allowed altogether; a few seconds when left out. */
  comparisons?: number;
  /** Calls the analysis off; what was not looked at is told as not decided. */
  signal?: Signal;
}

const usual = 12_000_000;

function* checkTables(bundle: Bundle, world: World, budget: Budget): Generator<Problem[]> {
  for (const [index, table] of (bundle.rules.tables ?? []).entries()) {
    const found = checkTable(table, world, `/tables/${index}`, budget, askedWhen(bundle, table.id));
    yield found.map((problem) => ({ ...problem, file: 'rules.json' }));
  }
}

/** What is told twice of one place — that it was too much to try — is told once. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map((problem) => [`${problem.file ?? ''} ${problem.pointer} ${problem.message}`, problem]),
  ).values(),
];

/** Every finding with file and pointer, in the order of conditions, rules, tables, the route, parts of conditions. */
export function analyse(
  matter: Pick<CompiledMatter, 'bundle' | 'scope'>,
  { comparisons = usual, signal }: AnalyseOptions = {},
): Problem[] {
  const { bundle } = matter;
  const world = worldOf(matter);
  const budget = new Budget(comparisons, signal);
  const switches = [...checkSwitches(bundle, world, budget)];
  const open = switches.filter(({ problems }) => problems.length === 0).map(({ use }) => use);
  const found = [
    ...switches.map(({ problems }) => problems),
    ...checkContradictions(bundle, world, budget),
    ...checkTables(bundle, world, budget),
    checkRouteTime(bundle, world, budget),
    ...checkParts(open, world, budget),
  ].flat();
  return once(found);
}
