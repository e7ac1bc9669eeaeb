/** The interpreter against ajv, on our own schemas and on bundles damaged in every way a hand can. */
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { formats } from '../../../engine/formats/registry.ts';
import { emitSchemas } from '../../../engine/schema/emit.ts';
import { pointer } from '../../../engine/schema/pointer.ts';
import { compileSchema } from '../../../engine/schema/validate.ts';
import { aBundle } from '../../build/matter.ts';
import { centreParts } from '../../build/centre.ts';
import { put } from '../../build/put.ts';

const schemas = emitSchemas();
const ajv = new Ajv({
  allErrors: true,
  discriminator: true,
  ownProperties: true,
  strict: false,
  strictNumbers: true,
  multipleOfPrecision: 6,
  formats: Object.fromEntries(
    [...formats].map(([name, { fault }]) => [name, (text: string) => fault(text) === undefined]),
  ),
});

/** ajv lets anything but an object pass a `discriminator`; our wrappers cannot say `type` for the sake of forms. */
const objectsOnly = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(objectsOnly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, objectsOnly(value)]));
  return 'discriminator' in schema ? { ...inner, type: 'object' } : inner;
};

const parts = Object.entries(aBundle()).filter(([part]) => part !== 'templates');
const samples: [name: string, value: unknown][] = [
  ...parts.map(([part, value]): [string, unknown] => [`${part}.schema.json`, value]),
  ...Object.entries(centreParts()).map(([path, value]): [string, unknown] => [
    path.startsWith('calendar') ? 'calendar.schema.json' : path.replace('.json', '.schema.json'),
    value,
  ]),
];

/** Pointers to every value inside, and to where one more could stand. */
function* places(value: unknown, at = ''): Generator<string> {
  yield at;
  if (typeof value !== 'object' || value === null) return;
  yield Array.isArray(value) ? `${at}/-` : `${at}/extra`;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, at + pointer([key]));
}

/** A value put at one of the places; `undefined` takes away what stands there. */
function damaged(value: unknown, { at, inserted }: { at: number; inserted: unknown }): unknown {
  const copy = { root: structuredClone(value) };
  const all = [...places(value, '/root')];
  put(copy, all[at % all.length] ?? '/root', inserted);
  return copy.root === undefined ? null : (JSON.parse(JSON.stringify(copy.root)) as unknown);
}

const anything = fc.oneof(
  fc.constantFrom(undefined, null, true, '', 'x', '2026-02-30', '2026-02-28', 'answers.area', 0, -1, 1.5, [], {}),
  fc.constantFrom('any', 'post', 'table', 'text', 'number', 'equal', 'roof', 'workingDay'),
  fc.constantFrom(
    { any: [] },
    { all: [{ condition: 'a' }] },
    { fact: 'answers.a', operator: 'equal', value: { fact: 'answers.b' } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const damage = fc.record({ at: fc.nat(), inserted: anything }, { noNullPrototype: true });

describe.each(samples)('%s', (name, value) => {
  const schema = schemas[name]!;
  const ours = compileSchema(schema);
  const theirs = ajv.compile(objectsOnly(schema) as object);

  test('takes what is right', () => {
    expect(ours(value)).toEqual([]);
    expect(theirs(value)).toBe(true);
  });

  test('refuses exactly what ajv refuses, for the same reasons', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
        const broken = all.reduce<unknown>(damaged, value);
        theirs(broken);
        const key = ({ instancePath, keyword }: { instancePath: string; keyword: string }) =>
          `${instancePath} ${keyword}`;
        // What stands in a list that is too long is not looked at: it would take as long as the list.
        const errors = theirs.errors ?? [];
        const long = errors
          .filter(({ keyword }) => keyword === 'maxItems')
          .map(({ instancePath }) => `${instancePath}/`);
        const wanted = new Set(
          errors.filter(({ instancePath }) => !long.some((list) => instancePath.startsWith(list))).map(key),
        );
        expect(new Set(ours(broken).map(key))).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });
});
