/** When something is needed, situation by situation: what one condition comes to where another holds. */
import { compileCondition } from '../conditions/compile.ts';
import { compileNamed } from '../conditions/named.ts';
import { registerFacts } from '../facts/register.ts';
import { declareFacts } from '../matter/facts.ts';
import type { Condition, NamedCondition } from '../schema/condition.ts';
import type { Bundle } from '../schema/matter.ts';
import { Budget } from './budget.ts';
import { canFail, canHold } from './possible.ts';
import { worldOf } from './world.ts';

/** In every case of the situation, in some, in none; `undecided` where a condition is faulty or too much was to try. */
export type Need = 'always' | 'sometimes' | 'never' | 'undecided';

/** The parts of a draft that decide what its cases can be; only their shape must be right. */
interface Draft extends Pick<Bundle, 'form' | 'matter'> {
  conditions: readonly NamedCondition[] | undefined;
}

/** Comparisons spent on one situation at most. */
const usual = 200_000;

/**
 * Judges conditions of a draft over `situations`: conditions that each hold in one of them. What is needed without a condition is needed always.
 */
export function needsIn(
  { form, matter, conditions = [] }: Draft,
  situations: readonly Condition[],
): (when: Condition | undefined) => readonly Need[] {
  const { facts } = registerFacts(declareFacts(form));
  const { named } = compileNamed(conditions, facts, '');
  const scope = { facts, named };
  const world = worldOf({ bundle: { form, matter }, scope });
  const isSound = (condition: Condition) => compileCondition(condition, scope, '').ok;
  const sound = situations.map(isSound);

  return (when) => {
    if (when === undefined) return situations.map(() => 'always');
    const isJudged = isSound(when);
    return situations.map((situation, index): Need => {
      if (!isJudged || sound[index] !== true) return 'undecided';
      const budget = new Budget(usual);
      const holds = canHold(when, world, budget, [situation]).answer;
      if (holds !== 'yes') return holds === 'no' ? 'never' : 'undecided';
      const fails = canFail(when, world, budget, [situation]).answer;
      if (fails === 'undecided') return 'undecided';
      return fails === 'yes' ? 'sometimes' : 'always';
    });
  };
}
