/** Validation without code generation: a schema becomes closures, so it runs under a policy that forbids eval. */
import type { JsonSchema } from '../fields/kind.ts';
import { type Check, keywords } from './keywords.ts';
import type { SchemaError, Validate } from './schema-error.ts';

const remarks = new Set(['title', 'description']);

const compile = (schema: JsonSchema): Check => {
  const checks = Object.entries(schema)
    .filter(([keyword, value]) => value !== undefined && !remarks.has(keyword))
    .map(([keyword, value]): Check => {
      if (!Object.hasOwn(keywords, keyword)) throw new Error(`unknown keyword "${keyword}"`);
      const make = keywords[keyword as keyof typeof keywords] as (...parts: unknown[]) => Check;
      return make(value, compile, schema);
    });
  return (data, path, errors) => {
    for (const check of checks) check(data, path, errors);
  };
};

/**
 * Makes a schema of the closed language ready. Gives every fault, as ajv does with `allErrors`.
 * Throws on a keyword or format outside the language: the language is ours, so that is a mistake of the program.
 */
export function interpret(schema: JsonSchema): Validate {
  const check = compile(schema);
  return (data) => {
    const errors: SchemaError[] = [];
    check(data, '', errors);
    return errors;
  };
}
