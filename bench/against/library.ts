/** The rival everybody knows: json-rules-engine, one shared engine, facts read without paths. */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Facts, Rule } from '../../engine/index.ts';

/** Rules in the library's own shape → the events that fire. */
export function library(rules: readonly Rule[]): (facts: Facts) => Promise<unknown[]> {
  const engine = new Engine();
  for (const { id, conditions, event } of rules)
    engine.addRule({ name: id, conditions: conditions as TopLevelCondition, event });
  return async (facts) => (await engine.run(facts)).events;
}
