/** Named conditions: checked once, in the order of their references, never in a circle. */
import type { FactRegister } from '../facts/fact.ts';
import type { Problem } from '../problems.ts';
import type { NamedCondition } from '../schema/condition.ts';
import { compileCondition, most } from './compile.ts';
import type { NamedConditions, NamedEntry } from './compiled.ts';
import { conditionProblem } from './problems.ts';

/** Names a condition refers to directly; what lies deeper than a condition may go is not looked at. */
function referencesIn(condition: unknown, depth = 1): string[] {
  if (typeof condition !== 'object' || condition === null || depth > most.depth) return [];
  const { condition: name, all, any, not } = condition as Record<string, unknown>;
  const inner = [all, any].flatMap((list): unknown[] => (Array.isArray(list) ? list : [])).concat(not);
  return [...(typeof name === 'string' ? [name] : []), ...inner.flatMap((child) => referencesIn(child, depth + 1))];
}

/** Checks the named conditions of a bundle; one with problems stays known by name but is not sound. */
export function compileNamed(
  declarations: readonly NamedCondition[],
  facts: FactRegister,
  at: string,
): { named: NamedConditions; problems: Problem[] } {
  const named = new Map<string, NamedEntry>();
  const problems: Problem[] = [];
  const declared = new Map<string, { declaration: NamedCondition; place: string }>();
  declarations.forEach((declaration, index) => {
    const place = `${at}/${String(index)}`;
    if (declared.has(declaration.id))
      problems.push(conditionProblem('CONDITION_NAME_DUPLICATE', `${place}/id`, { name: declaration.id }));
    else declared.set(declaration.id, { declaration, place });
  });

  const visit = (id: string, trail: readonly string[]) => {
    const found = declared.get(id);
    if (!found || named.has(id)) return;
    const { place } = found;
    const { title, when } = found.declaration;
    if (trail.includes(id)) {
      const path = [...trail.slice(trail.indexOf(id)), id].join(' → ');
      problems.push(conditionProblem('CONDITION_CYCLE', `${place}/when`, { path }));
      named.set(id, { title, when, sound: false });
      return;
    }
    for (const next of referencesIn(when)) visit(next, [...trail, id]);
    if (named.has(id)) return;
    const outcome = compileCondition(when, { facts, named }, `${place}/when`);
    if (!outcome.ok) problems.push(...outcome.problems);
    named.set(id, { title, when, sound: outcome.ok });
  };
  for (const id of declared.keys()) visit(id, []);
  return { named, problems };
}
