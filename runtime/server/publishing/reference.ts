/** json-rules-engine as the reference the compiled conditions are compared with before a version is published. */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, Facts, NamedCondition } from '../../../engine/index.ts';

/** A JSON Pointer over own properties; the library's own resolver is JSONPath, which can run code. */
function resolve(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The library wants a group at the root, where we allow a single comparison. */
const rooted = (condition: Condition): TopLevelCondition =>
  ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition;

/**
 * Asks json-rules-engine which of the conditions hold on these facts; the answer names them by their keys.
 * It is the reference where our answer is decided: it takes a missing fact for a silent no.
 * Every call has an engine of its own, because a shared one loses rules when runs overlap.
 */
export async function evaluateByLibrary(
  conditions: ReadonlyMap<string, Condition>,
  named: readonly NamedCondition[],
  facts: Facts,
): Promise<ReadonlySet<string>> {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: resolve });
  // The stock operators throw when the list on the right is a missing fact.
  engine.addOperator<unknown, unknown>('in', (left, right) => Array.isArray(right) && right.includes(left));
  engine.addOperator<unknown, unknown>('notIn', (left, right) => Array.isArray(right) && !right.includes(left));
  for (const { id, when } of named) engine.setCondition(id, rooted(when));
  for (const [name, condition] of conditions)
    engine.addRule({ name, conditions: rooted(condition), event: { type: 'holds' } });
  const { results } = await engine.run({ ...facts });
  return new Set(results.map(({ name }) => name));
}
