/**
 * Validates files by interpretation: the keywords of forms and, beside them, those only our own schemas use.
 * A branch chosen by its `discriminator` gives its own errors alone, as ajv does.
 */
import { isObject } from '../is-object.ts';
import type { JsonSchema } from '../fields/kind.ts';
import { keywords, type Check } from '../validation/keywords.ts';
import type { SchemaError, Validate } from '../validation/schema-error.ts';
import type { SchemaText } from './emit.ts';

type Rows = Readonly<Record<string, unknown>>;
type Compile = (schema: SchemaText) => Check;
type Maker = (value: never, compile: Compile, schema: SchemaText) => Check;

const remarks = new Set([
  'title',
  'description',
  'default',
  'definitions',
  'discriminator',
  '$schema',
  '$id',
  'x-unit',
  'readOnly',
]);

const sized =
  (keyword: string, holds: (size: number, limit: number) => boolean) =>
  (limit: number): Check =>
  (data, instancePath, errors) => {
    if (isObject(data) && !holds(Object.keys(data).length, limit))
      errors.push({ instancePath, keyword, params: { limit } });
  };

/** The constant that tells a branch from the others. */
const tagOf = (branch: SchemaText, key: string) => (branch.properties as Record<string, SchemaText>)[key]?.const;

function discriminated(key: string, branches: readonly SchemaText[], compile: Compile): Check {
  const checks = new Map(branches.map((branch) => [tagOf(branch, key), compile(branch)]));
  return (data, instancePath, errors) => {
    if (!isObject(data)) return void errors.push({ instancePath, keyword: 'type', params: { type: 'object' } });
    const tagValue = Object.hasOwn(data, key) ? data[key] : undefined;
    const check = checks.get(tagValue);
    if (check) {
      check(data, instancePath, errors);
      return;
    }
    const error = typeof tagValue === 'string' ? 'mapping' : 'tag';
    errors.push({ instancePath, keyword: 'discriminator', params: { error, tag: key, tagValue } });
  };
}

const own: Readonly<Record<string, Maker>> = {
  // Ours are no configuration's and read quickly by the built-in engine, on every id of every file.
  pattern: (pattern: string): Check => {
    const expression = new RegExp(pattern, 'u');
    return (data, instancePath, errors) => {
      if (typeof data === 'string' && !expression.test(data))
        errors.push({ instancePath, keyword: 'pattern', params: { pattern } });
    };
  },
  // What is too long is told so, and not looked into.
  items: (item: SchemaText, compile, { maxItems = Infinity }) => {
    const check = compile(item);
    return (data, path, errors) => {
      if (!Array.isArray(data) || data.length > Number(maxItems)) return;
      for (const [index, one] of data.entries()) check(one, `${path}/${index}`, errors);
    };
  },
  minProperties: sized('minProperties', (size, limit) => size >= limit),
  maxProperties: sized('maxProperties', (size, limit) => size <= limit),
  allOf: (parts: readonly SchemaText[], compile) => {
    const checks = parts.map(compile);
    return (data, path, errors) => checks.forEach((check) => check(data, path, errors));
  },
  patternProperties: (patterns: Readonly<Record<string, SchemaText>>, compile) => {
    const checks = Object.entries(patterns).map(([text, schema]) => [new RegExp(text, 'u'), compile(schema)] as const);
    return (data, path, errors) => {
      if (!isObject(data)) return;
      for (const [pattern, check] of checks)
        for (const name of Object.keys(data)) if (pattern.test(name)) check(data[name], `${path}/${name}`, errors);
    };
  },
  additionalProperties: (_refused: false, _compile, { properties = {}, patternProperties = {} }) => {
    const patterns = Object.keys(patternProperties as Rows).map((text) => new RegExp(text, 'u'));
    return (data, instancePath, errors) => {
      if (!isObject(data)) return;
      for (const additionalProperty of Object.keys(data)) {
        if (Object.hasOwn(properties as Rows, additionalProperty)) continue;
        if (patterns.some((pattern) => pattern.test(additionalProperty))) continue;
        errors.push({ instancePath, keyword: 'additionalProperties', params: { additionalProperty } });
      }
    };
  },
  oneOf: (branches: readonly SchemaText[], compile, schema) => {
    const discriminator = schema.discriminator as { propertyName: string } | undefined;
    if (discriminator) return discriminated(discriminator.propertyName, branches, compile);
    return keywords.oneOf(branches as unknown as JsonSchema[], compile as (schema: JsonSchema) => Check, {});
  },
};

/** Makes one of our own schemas ready. Throws on a keyword outside the language: that is a mistake of the program. */
export function compileSchema(root: SchemaText): Validate {
  const definitions = new Map(Object.entries((root.definitions ?? {}) as Record<string, SchemaText>));
  const ready = new Map<string, Check>();

  /** Compiled on first use, because a condition holds conditions. */
  const refer =
    (reference: string): Check =>
    (data, path, errors) => {
      const name = reference.replace('#/definitions/', '');
      const definition = definitions.get(name);
      if (!definition) throw new Error(`no definition "${reference}"`);
      const check = ready.get(name) ?? compile(definition);
      ready.set(name, check);
      check(data, path, errors);
    };

  const compile: Compile = (schema) => {
    const checks = Object.entries(schema)
      .filter(([keyword, value]) => value !== undefined && !remarks.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === '$ref') return refer(String(value));
        const make = own[keyword] ?? (Object.hasOwn(keywords, keyword) && keywords[keyword as keyof typeof keywords]);
        if (!make) throw new Error(`unknown keyword "${keyword}"`);
        return (make as (...parts: unknown[]) => Check)(value, compile, schema);
      });
    return (data, path, errors) => checks.forEach((check) => check(data, path, errors));
  };

  const check = compile(root);
  return (data) => {
    const errors: SchemaError[] = [];
    check(data, '', errors);
    return errors;
  };
}
