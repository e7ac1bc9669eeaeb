import type { Condition, Leaf } from '../schema/condition.ts';

/**
 * How much a condition is, named ones counted wherever they are used.
 * @param named the condition of a name; one nobody declared counts as one, and so does one that leads back to itself
 * @param leafWeight of one comparison
 */
export function weigher(
  named: (name: string) => Condition | undefined,
  leafWeight: (leaf: Leaf) => number,
): (condition: Condition) => number {
  const known = new Map<string, number>();
  const weigh = (condition: Condition): number => {
    if ('condition' in condition) return byName(condition.condition);
    if ('not' in condition) return weigh(condition.not);
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
    if (parts) return parts.reduce((sum, part) => sum + weigh(part), 0);
    return 'fact' in condition ? leafWeight(condition) : 1;
  };
  const byName = (name: string): number => {
    const weight = known.get(name);
    const when = named(name);
    if (weight !== undefined || !when) return weight ?? 1;
    known.set(name, 1);
    known.set(name, weigh(when));
    return known.get(name) ?? 1;
  };
  return weigh;
}
