/** Condition JSON → closures, once per version of a bundle; whatever cannot mean anything is a problem with its place. */
import { Slots } from '../facts/slots.ts';
import type { Build, CompiledCondition, Outcome, Part, Scope } from './compiled.ts';
import { group, negation, reference } from './group.ts';
import { compileLeaf } from './leaf.ts';
import { conditionProblem } from './problems.ts';

/** Levels and comparisons of one condition, named conditions unfolded. */
export const most = { depth: 20, leaves: 500 } as const;

/** Where the compiler stands: the JSON pointer, the level, and the comparisons still allowed. */
interface Stand {
  at: string;
  depth: number;
  budget: { left: number };
}
type Written = Readonly<Record<string, unknown>>;
type Compile = (written: Written, build: Build, stand: Stand) => Part | undefined;

const below = (stand: Stand, step: string): Stand => ({
  ...stand,
  at: `${stand.at}/${step}`,
  depth: stand.depth + 1,
});

const forms: Readonly<Record<string, { keys: readonly string[]; compile: Compile }>> = {
  all: { keys: ['all'], compile: (written, build, stand) => members('all', written.all, build, stand) },
  any: { keys: ['any'], compile: (written, build, stand) => members('any', written.any, build, stand) },
  not: {
    keys: ['not'],
    compile: (written, build, stand) => {
      const part = compilePart(written.not, build, below(stand, 'not'));
      return part && negation(part);
    },
  },
  condition: { keys: ['condition'], compile: (written, build, stand) => byName(written.condition, build, stand) },
  fact: { keys: ['fact', 'operator', 'value', 'path'], compile: comparison },
};
const formNames = Object.keys(forms);

const groups = { all: '全部满足', any: '满足其一' } as const;

function members(op: 'all' | 'any', list: unknown, build: Build, stand: Stand): Part | undefined {
  if (!Array.isArray(list) || list.length === 0) {
    build.problems.push(conditionProblem('CONDITION_EMPTY', `${stand.at}/${op}`, { group: groups[op] }));
    return undefined;
  }
  const parts: Part[] = [];
  for (const [index, member] of list.entries()) {
    if (stand.budget.left < 0) break;
    const part = compilePart(member, build, below(stand, `${op}/${String(index)}`));
    if (part) parts.push(part);
  }
  return parts.length === list.length ? group(op, parts) : undefined;
}

/** A named condition is unfolded where it is used; its own problems were reported at its declaration. */
function byName(name: unknown, build: Build, stand: Stand): Part | undefined {
  const entry = typeof name === 'string' ? build.named.get(name) : undefined;
  if (typeof name !== 'string' || !entry) {
    build.problems.push(conditionProblem('CONDITION_NAME_UNKNOWN', `${stand.at}/condition`, { name }));
    return undefined;
  }
  const part = entry.sound ? compilePart(entry.when, build, below(stand, 'condition')) : undefined;
  return part && reference(name, entry.title, part);
}

function comparison(written: Written, build: Build, { at, budget }: Stand): Part | undefined {
  budget.left -= 1;
  if (budget.left === -1) build.problems.push(conditionProblem('CONDITION_LARGE', at, { most: most.leaves }));
  if (budget.left < 0) return undefined;
  const places = { fact: `${at}/fact`, path: `${at}/path`, operator: `${at}/operator`, value: `${at}/value` };
  return compileLeaf(written, build, places);
}

function compilePart(condition: unknown, build: Build, stand: Stand): Part | undefined {
  const { at, depth } = stand;
  if (depth > most.depth) {
    build.problems.push(conditionProblem('CONDITION_DEEP', at, { most: most.depth }));
    return undefined;
  }
  const written = typeof condition === 'object' && condition !== null ? (condition as Written) : {};
  const [name, second] = formNames.filter((form) => Object.hasOwn(written, form));
  const form = name === undefined || second !== undefined ? undefined : forms[name];
  if (!form) {
    build.problems.push(conditionProblem('CONDITION_FORM', at));
    return undefined;
  }
  const strangers = Object.keys(written).filter((key) => !form.keys.includes(key));
  for (const key of strangers) build.problems.push(conditionProblem('CONDITION_KEY', at, { key }));
  return strangers.length > 0 ? undefined : form.compile(written, build, stand);
}

/** Compiles a condition as part of something that shares `build`; problems are added to it. */
export const compileInto = (condition: unknown, build: Build, at: string): Part | undefined =>
  compilePart(condition, build, { at, depth: 1, budget: { left: most.leaves } });

/**
 * Compiles a condition over the facts and named conditions of a bundle.
 * Takes any JSON and never throws; `at` is the JSON pointer problems are placed under.
 */
export function compileCondition(condition: unknown, scope: Scope, at: string): Outcome<{ test: CompiledCondition }> {
  const slots = new Slots();
  const problems: Build['problems'] = [];
  const part = compileInto(condition, { ...scope, slots, problems }, at);
  if (!part) return { ok: false, problems };
  const test: CompiledCondition = {
    evaluate: (facts) => part.test(slots.read(facts)),
    explain: (facts) => part.explain(slots.read(facts), facts),
    reads: slots.facts(),
  };
  return { ok: true, test };
}
