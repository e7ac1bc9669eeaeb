/** For every fact in a question a few values that stand for all it can be. */
import { operatorKinds } from '../conditions/operators.ts';
import type { Operator, Scalar } from '../schema/condition.ts';
import type { Budget } from './budget.ts';
import type { Domain, Ordered } from './domain.ts';
import { pointsFor } from './points.ts';

/** A comparison as far as values matter: by number of its fact, with a value or with another fact. */
export interface Comparison {
  left: number;
  operator: Operator;
  right: { value: unknown } | { fact: number };
}

/** Facts compared with each other at most, and options a condition tells apart at most. */
const most = { together: 4, options: 10 } as const;

/** Groups of facts that are compared with each other, directly or through others. */
function groupsOf(count: number, comparisons: readonly Comparison[]): number[][] {
  const group = Array.from({ length: count }, (_, index) => [index]);
  for (const { left, right } of comparisons) {
    if (!('fact' in right)) continue;
    const [one, other] = [group[left] ?? [], group[right.fact] ?? []];
    if (one === other) continue;
    one.push(...other);
    for (const member of other) group[member] = one;
  }
  return [...new Set(group)];
}

const strings = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

/** Texts no condition speaks of, one for each fact so that they can differ. */
const otherTexts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `（其他文字${index === 0 ? '' : String(index + 1)}）`);

/** Every set of the mentioned options, filled up with others to as many as must be chosen. */
function setsOf({ options, least, most: top }: Extract<Domain, { kind: 'some' }>, mentioned: readonly string[]) {
  const told = options.filter((option) => mentioned.includes(option));
  const rest = options.filter((option) => !mentioned.includes(option));
  if (told.length > most.options) return undefined;
  return Array.from({ length: 2 ** told.length }, (_, bits) => told.filter((_option, index) => (bits >> index) & 1))
    .map((chosen) => [...chosen, ...rest.slice(0, Math.max(0, Math.max(least, 1) - chosen.length))])
    .filter((chosen) => chosen.length > 0 && chosen.length >= least && chosen.length <= top);
}

function wordsFor(domains: readonly Domain[], constants: readonly unknown[]): (readonly unknown[] | undefined)[] {
  const together = domains.length > 1;
  const listed = domains.flatMap((domain) => (domain.kind === 'among' ? strings(domain.values) : []));
  const told = [...new Set([...strings(constants), ...(together ? listed : [])])];
  return domains.map((domain) => {
    if (domain.kind === 'among') return domain.values;
    if (domain.kind === 'words') return [...told.filter(domain.fits), ...otherTexts(domains.length)];
    return domain.kind === 'some' ? setsOf(domain, told) : undefined;
  });
}

function valuesFor(domains: readonly Domain[], constants: readonly unknown[]): (readonly unknown[] | undefined)[] {
  const lines = domains.filter((domain): domain is Ordered => domain.kind === 'ordered');
  if (lines.length < domains.length) return wordsFor(domains, constants);
  const [{ scale }] = lines as [Ordered];
  const cuts = constants.map((value) => scale.unitsOf(value)).filter((units) => !Number.isNaN(units));
  const found = pointsFor(lines, [scale.usual, ...cuts]);
  return domains.map((_domain, index) => {
    const points = found?.[index];
    const usualFirst = points && [
      ...points.filter((units) => units >= scale.usual),
      ...points.filter((units) => units < scale.usual),
    ];
    return usualFirst?.map((units) => scale.valueOf(units));
  });
}

/** Comparisons made here for one of a search, which has more to do for each. */
const CHEAP = 16;

const sizeOf = ({ right }: Comparison): number =>
  'value' in right && Array.isArray(right.value) ? right.value.length : 1;

/** What it takes to tell the values apart. */
const effort = (values: readonly unknown[], comparisons: readonly Comparison[]): number =>
  Math.ceil((values.length * (1 + comparisons.reduce((sum, one) => sum + sizeOf(one), 0))) / CHEAP);

/** Keeps one value of those that every comparison treats alike. */
function unlike(values: readonly unknown[], comparisons: readonly Comparison[]): unknown[] {
  const kept = new Map<string, unknown>();
  for (const value of values) {
    const judged = comparisons.map(({ operator, right }) =>
      'value' in right && operatorKinds[operator].compare(value, right.value) ? '1' : '0',
    );
    if (!kept.has(judged.join(''))) kept.set(judged.join(''), value);
  }
  return [...kept.values()];
}

/**
 * The values of each fact, in the order of `domains`; `undefined` when there are too many to try or to tell apart. Of `factors` the ends
 * of each class are kept, because a product of them matters too.
 */
export function candidatesOf(
  domains: readonly Domain[],
  comparisons: readonly Comparison[],
  factors: ReadonlySet<number>,
  budget: Budget,
): (readonly unknown[])[] | undefined {
  const found: (readonly unknown[] | undefined)[] = [];
  for (const members of groupsOf(domains.length, comparisons)) {
    if (members.length > most.together) return undefined;
    const own = comparisons.filter(({ left }) => members.includes(left));
    const constants = own.flatMap(({ right }) => ('value' in right ? ([right.value].flat() as Scalar[]) : []));
    const values = valuesFor(
      members.flatMap((member) => domains[member] ?? []),
      constants,
    );
    if (!budget.spend(values.reduce((sum, all) => sum + effort(all ?? [], own), 0))) return undefined;
    members.forEach((member, index) => {
      const all = values[index];
      found[member] = all && members.length === 1 && !factors.has(member) ? unlike(all, own) : all;
    });
  }
  return found.every((values) => values !== undefined) ? found : undefined;
}
