/** A matter made up for measuring: 32 facts, 100 rules of 5 conditions, 200 sets of facts; always the same. */
import type { FactDeclaration, Facts, Leaf, Rule } from '../../engine/index.ts';

export const options = ['sole', 'company', 'farm', 'school', 'clinic'] as const;

/** The facts: 18 numbers, 8 choices, 6 yes or no. */
export const declarations: readonly FactDeclaration[] = Array.from({ length: 32 }, (_, index) => {
  const name = `answers.f${String(index)}`;
  const base = { name, label: `事实${String(index)}`, origin: 'answers' } as const;
  if (index < 18) return { ...base, type: 'number' };
  return index < 26 ? { ...base, type: 'choice', options } : { ...base, type: 'boolean' };
});

/** Numbers below `limit`, the same row every time for a seed. */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function leaf(roll: (limit: number) => number): Leaf {
  const declaration = declarations[roll(declarations.length)]!;
  const { name: fact, type } = declaration;
  if (type === 'boolean') return { fact, operator: 'notEqual', value: roll(2) === 0 };
  if (type === 'choice') {
    const value = options[roll(options.length)]!;
    return roll(2) === 0
      ? { fact, operator: 'notEqual', value }
      : { fact, operator: 'in', value: options.filter((one) => one !== value) };
  }
  return roll(2) === 0
    ? { fact, operator: 'greaterThanInclusive', value: roll(40) }
    : { fact, operator: 'lessThan', value: 60 + roll(40) };
}

/** `count` rules, each satisfied when all of its `width` conditions are. */
export function madeRules(count: number, width: number): Rule[] {
  const roll = dice(7);
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index)}`,
    title: `规则${String(index)}`,
    conditions: { all: Array.from({ length: width }, () => leaf(roll)) },
    event: { type: 'remind', params: { message: `提醒${String(index)}` } },
  }));
}

export function madeFacts(count: number): Facts[] {
  const roll = dice(11);
  const valueOf = ({ type }: FactDeclaration) =>
    type === 'number' ? roll(100) : type === 'choice' ? options[roll(options.length)] : roll(2) === 0;
  return Array.from({ length: count }, () =>
    Object.fromEntries(declarations.map((declaration) => [declaration.name, valueOf(declaration)])),
  );
}
