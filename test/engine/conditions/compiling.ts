import { compileCondition } from '../../../engine/conditions/compile.ts';
import type { CompiledCondition } from '../../../engine/conditions/compiled.ts';
import { compileNamed } from '../../../engine/conditions/named.ts';
import { namedConditions, register } from './arbitrary.ts';

export const scope = { facts: register, named: compileNamed(namedConditions, register, '/conditions').named };

/** The compiled condition; a condition with problems fails the test that asked for it. */
export function compiled(condition: unknown): CompiledCondition {
  const outcome = compileCondition(condition, scope, '');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.test;
}

/** The problems of a condition as `code pointer`. */
export function faults(condition: unknown, named = scope.named): string[] {
  const outcome = compileCondition(condition, { facts: register, named }, '/when');
  return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}
