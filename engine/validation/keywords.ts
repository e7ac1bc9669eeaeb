/** The keywords of the closed schema language, each as a maker of its check. Verdicts are those of ajv with `allErrors`. */
import { isObject } from '../is-object.ts';
import type { JsonSchema } from '../fields/kind.ts';
import { formats } from '../formats/registry.ts';
import { matcherOf } from './pattern/match.ts';
import { type SchemaError, pointerToken } from './schema-error.ts';

/** Adds the faults of `data`, which stands at `path`, to `errors`. */
export type Check = (data: unknown, path: string, errors: SchemaError[]) => void;
type Compile = (schema: JsonSchema) => Check;
type Keyword = Exclude<keyof JsonSchema, 'title' | 'description'>;
type Maker<K extends Keyword> = (value: NonNullable<JsonSchema[K]>, compile: Compile, schema: JsonSchema) => Check;
type Params = SchemaError['params'];

const isFiniteNumber = (data: unknown): data is number => typeof data === 'number' && Number.isFinite(data);
const isString = (data: unknown): data is string => typeof data === 'string';
const isArray: (data: unknown) => data is readonly unknown[] = Array.isArray;

const types: Readonly<Record<NonNullable<JsonSchema['type']>, (data: unknown) => boolean>> = {
  string: isString,
  number: isFiniteNumber,
  integer: Number.isInteger,
  boolean: (data) => typeof data === 'boolean',
  array: isArray,
  object: isObject,
};

/** A check that only looks at data of one type and has one way to fail. */
const one =
  <T>(keyword: Keyword, fits: (data: unknown) => data is T, holds: (data: T) => boolean, params: Params): Check =>
  (data, instancePath, errors) => {
    if (fits(data) && !holds(data)) errors.push({ instancePath, keyword, params });
  };

/** Characters as people count them: 𠮷 is one. */
const codePoints = (text: string) => {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
};

/** Is the quotient whole to six places? The same allowance as the server's `multipleOfPrecision: 6`. */
const isMultiple = (data: number, step: number) => Math.abs(Math.round(data / step) - data / step) <= 1e-6;

/** A check of data of any type. */
const any =
  (keyword: Keyword, holds: (data: unknown) => boolean, params: Params): Check =>
  (data, instancePath, errors) => {
    if (!holds(data)) errors.push({ instancePath, keyword, params });
  };

export const keywords: { readonly [K in Keyword]: Maker<K> } = {
  type: (type) => any('type', types[type], { type }),
  const: (wanted) => any('const', (data) => data === wanted, { allowedValue: wanted }),
  minimum: (limit) => one('minimum', isFiniteNumber, (data) => data >= limit, { comparison: '>=', limit }),
  maximum: (limit) => one('maximum', isFiniteNumber, (data) => data <= limit, { comparison: '<=', limit }),
  multipleOf: (step) => one('multipleOf', isFiniteNumber, (data) => isMultiple(data, step), { multipleOf: step }),
  minLength: (limit) => one('minLength', isString, (data) => codePoints(data) >= limit, { limit }),
  maxLength: (limit) => one('maxLength', isString, (data) => codePoints(data) <= limit, { limit }),
  pattern: (pattern) => {
    const matches = matcherOf(pattern);
    return one('pattern', isString, matches, { pattern });
  },
  format: (format) => {
    const known = formats.get(format);
    if (!known) throw new Error(`unknown format "${format}"`);
    return one('format', isString, (data) => known.fault(data) === undefined, { format });
  },
  minItems: (limit) => one('minItems', isArray, (data) => data.length >= limit, { limit }),
  maxItems: (limit) => one('maxItems', isArray, (data) => data.length <= limit, { limit }),
  uniqueItems: (wanted, _compile, { items }) => {
    // Items of a wrong type are faults of their own and are not compared, as in ajv.
    const fits = items?.type === undefined ? () => true : types[items.type];
    const isUnique = (data: readonly unknown[]) => new Set(data.filter(fits)).size === data.filter(fits).length;
    return one('uniqueItems', isArray, (data) => !wanted || isUnique(data), {});
  },
  items: (schema, compile) => {
    const check = compile(schema);
    return (data, path, errors) => {
      if (isArray(data)) data.forEach((item, index) => check(item, `${path}/${index}`, errors));
    };
  },
  properties: (properties, compile) => {
    const checks = Object.entries(properties).map(
      ([name, schema]) => [name, `/${pointerToken(name)}`, compile(schema)] as const,
    );
    return (data, path, errors) => {
      if (!isObject(data)) return;
      for (const [name, token, check] of checks) {
        if (Object.hasOwn(data, name) && data[name] !== undefined) check(data[name], path + token, errors);
      }
    };
  },
  required: (names) => (data, instancePath, errors) => {
    if (!isObject(data)) return;
    for (const missingProperty of names) {
      if (Object.hasOwn(data, missingProperty) && data[missingProperty] !== undefined) continue;
      errors.push({ instancePath, keyword: 'required', params: { missingProperty } });
    }
  },
  additionalProperties:
    (_refused, _compile, { properties = {} }) =>
    (data, instancePath, errors) => {
      if (!isObject(data)) return;
      for (const additionalProperty of Object.keys(data)) {
        if (Object.hasOwn(properties, additionalProperty)) continue;
        errors.push({ instancePath, keyword: 'additionalProperties', params: { additionalProperty } });
      }
    },
  oneOf: (branches, compile) => {
    const checks = branches.map((branch) => compile(branch));
    return (data, instancePath, errors) => {
      const passing: number[] = [];
      const faults: SchemaError[] = [];
      checks.forEach((check, index) => {
        const before = faults.length;
        check(data, instancePath, faults);
        if (faults.length === before) passing.push(index);
      });
      if (passing.length === 1) return;
      const passingSchemas = passing.length === 0 ? null : passing.slice(0, 2);
      if (passing.length === 0) for (const fault of faults) errors.push(fault);
      errors.push({ instancePath, keyword: 'oneOf', params: { passingSchemas } });
    };
  },
};
