/** The branches of a bundle: each comparison where it alone decides its condition, both ways, each row of a table, and each option they name. */
import { sentence } from '../conditions/sentence.ts';
import type { Scope } from '../conditions/compiled.ts';
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';
import type { Bundle, BundleFile } from '../schema/matter.ts';
import { rowConditions } from '../tables/row-conditions.ts';
import type { Budget } from './budget.ts';
import { NO, UNKNOWN, YES } from './mask.ts';
import { optionsRead } from './options-read.ts';
import { holding, type Demand } from './possible.ts';
import { analysisProblem } from './problems.ts';
import { askedWhen, usesIn, type Use } from './uses.ts';

export interface Branch {
  /** What a case meets that takes this branch; `undefined`: a condition or table of too many branches to look at. */
  demands: readonly Demand[] | undefined;
  /** What is told when no example takes it, or it was too much; `where` names a case that would. */
  untried: (where: string) => Problem;
}

/** A condition with a comparison in it replaced by what it comes to. */
type Part = Condition | boolean;

const negated = (part: Part): Part => (typeof part === 'boolean' ? !part : { not: part });

function joined(op: 'all' | 'any', parts: readonly Part[]): Part {
  const decisive = op === 'any';
  if (parts.includes(decisive)) return decisive;
  const [only, ...others] = parts.filter((part) => typeof part !== 'boolean');
  if (!only) return !decisive;
  if (others.length === 0) return only;
  return op === 'all' ? { all: [only, ...others] } : { any: [only, ...others] };
}

interface Place {
  at: string;
  /** A comparison, or a named condition where it is used: its own comparisons are those of its declaration. */
  leaf: Condition;
  /** The whole condition with this in place of the leaf. */
  around: (inner: Part) => Part;
  /** Whether the whole follows the leaf or its opposite. */
  follows: boolean;
}

function* leavesOf(place: Place): Generator<Place> {
  const { leaf, at, around, follows } = place;
  if ('not' in leaf)
    yield* leavesOf({
      at: `${at}/not`,
      leaf: leaf.not,
      around: (inner) => around(negated(inner)),
      follows: !follows,
    });
  else if ('all' in leaf || 'any' in leaf) {
    const [op, members] = 'all' in leaf ? (['all', leaf.all] as const) : (['any', leaf.any] as const);
    for (const [index, member] of members.entries())
      yield* leavesOf({
        at: `${at}/${op}/${index}`,
        leaf: member,
        around: (inner) => around(joined(op, members.with(index, inner as Condition))),
        follows,
      });
  } else yield place;
}

/** A demand on what may be settled already: nothing more to ask, or (`undefined`) in vain. */
function demand(part: Part, goal: number): Demand[] | undefined {
  if (typeof part !== 'boolean') return [{ condition: part, goal }];
  return ((part ? YES : NO) & goal) === 0 ? undefined : [];
}

/** Cases in which the leaf comes out so, and the whole would come out otherwise if it did not. */
function demandsOf({ leaf, around, follows }: Place, holds: boolean, given: readonly Condition[]) {
  const [yes, no] = follows ? [YES, NO | UNKNOWN] : [YES | UNKNOWN, NO];
  const then = demand(around(follows), YES);
  const otherwise = demand(around(!follows), NO | UNKNOWN);
  if (!then || !otherwise) return undefined;
  return [{ condition: leaf, goal: holds ? yes : no }, ...then, ...otherwise, ...holding(given)];
}

const ways = [
  { holds: true, says: '成立' },
  { holds: false, says: '不成立' },
] as const;

/**
 * What it takes to make the comparisons of a branch ready and to hold them against the examples, in comparisons of a search:
 * for each comparison beside each other of a condition, and for each cell above a row.
 */
const trying = { condition: 64, row: 8 } as const;

const tooMuch = (file: BundleFile, at: string, what: string): Branch => ({
  demands: undefined,
  untried: () => ({ ...analysisProblem('NOT_DECIDED', at, { what }), file }),
});

function* branchesOf(
  { file, at, what, condition, given = [] }: Use,
  { facts, named }: Scope,
  budget: Budget,
): Generator<Branch> {
  const places = [...leavesOf({ at, leaf: condition, around: (inner) => inner, follows: true })];
  if (!budget.spend(trying.condition * places.length ** 2)) {
    yield tooMuch(file, at, what);
    return;
  }
  for (const place of places)
    for (const { holds, says } of ways) {
      const demands = demandsOf(place, holds, given);
      if (!demands) continue;
      const branch = `“${sentence(place.leaf, facts, named)}”${says}、并由它决定结果的情形`;
      const untried = (where: string) => ({
        ...analysisProblem('BRANCH_WITHOUT_EXAMPLE', place.at, { what, branch, where }),
        file,
      });
      yield { demands, untried };
    }
}

function* rowsIn(bundle: Bundle, budget: Budget): Generator<Branch> {
  for (const [number, table] of (bundle.rules.tables ?? []).entries()) {
    const asked = askedWhen(bundle, table.id);
    const rows = rowConditions(table);
    const above = table.hitPolicy === 'first' ? rows.length / 2 : 1;
    if (!budget.spend(trying.row * Math.ceil(above * rows.flat().length))) {
      yield tooMuch('rules.json', `/tables/${number}`, table.title);
      continue;
    }
    for (const [index, row] of rows.entries()) {
      const above = table.hitPolicy === 'first' ? rows.slice(0, index) : [];
      const passed = above.map((all): Demand => ({ condition: { all }, goal: NO }));
      const untried = (where: string) => ({
        ...analysisProblem('ROW_WITHOUT_EXAMPLE', `/tables/${number}/rows/${index}`, {
          title: table.title,
          row: index + 1,
          where,
        }),
        file: 'rules.json',
      });
      // A row below one that takes everything is told as dead.
      if (above.every((cells) => cells.length > 0))
        yield { demands: [...holding([...row, ...(asked ? [asked] : [])]), ...passed], untried };
    }
  }
}

/** Each option that is told from the others somewhere, chosen. */
const optionsIn = (bundle: Bundle): Branch[] =>
  optionsRead(bundle).map(({ chosen, title, option, at }) => ({
    demands: holding([chosen]),
    untried: (where) => ({
      ...analysisProblem('OPTION_WITHOUT_EXAMPLE', at, { title, option, where }),
      file: 'form.json',
    }),
  }));

/** Every branch once: comparisons that only hold together are one. */
export function branchesIn(bundle: Bundle, scope: Scope, budget: Budget): Branch[] {
  const known = new Map<string, Branch>();
  const uses = [...usesIn(bundle)];
  const all = [
    ...uses.flatMap((use) => [...branchesOf(use, scope, budget)]),
    ...rowsIn(bundle, budget),
    ...optionsIn(bundle),
  ];
  for (const branch of all) {
    const told = branch.untried('');
    const key = [told.code, ...(branch.demands?.map((one) => JSON.stringify(one)).sort() ?? [told.pointer])].join();
    const place = `${told.file ?? ''}${key}`;
    if (!known.has(place)) known.set(place, branch);
  }
  return [...known.values()];
}
