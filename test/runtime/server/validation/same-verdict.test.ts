/** The browser interprets and the server compiles; a citizen must never be told one thing by one and another by the other. */
import fc from 'fast-check';
import { formats, interpret, type JsonSchema, type SchemaError } from '../../../../engine/index.ts';
import { checkPattern } from '../../../../engine/validation/pattern/read.ts';
import { newAjv } from '../../../../runtime/server/validation/new-ajv.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const defined = (schema: object) =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as JsonSchema;

const atom = fc.constantFrom(
  'a',
  '江',
  '𠮷',
  '·',
  '\\d',
  '\\w',
  '[a-z]',
  '[^0-9]',
  '\\p{Script=Han}',
  '\\u4E00',
  '[\\-江]',
  '(?:甲|乙)',
);
const piece = fc.tuple(atom, fc.constantFrom('', '', '?', '+', '*', '{2}', '{1,3}')).map((parts) => parts.join(''));
const pattern = fc
  .tuple(fc.constantFrom('', '^'), fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '$'))
  .map(([start, pieces, end]) => start + pieces.join('') + end)
  .filter((source) => checkPattern(source) === undefined);

const options = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'toString', '江华'), { minLength: 1, maxLength: 4 })
  .map((values) => values.map((value) => ({ const: value, title: value })));
const text = fc
  .record({
    type: fc.constant('string' as const),
    minLength: maybe(fc.nat(3)),
    maxLength: maybe(fc.nat(5)),
    pattern: maybe(pattern),
    format: maybe(fc.constantFrom(...formats.keys())),
  })
  .map(defined);
const number = fc
  .record({
    type: fc.constantFrom('number' as const, 'integer' as const),
    minimum: maybe(fc.constantFrom(-1, 0, 0.3, 2)),
    maximum: maybe(fc.constantFrom(0, 1.5, 10, 1e12)),
    multipleOf: maybe(fc.constantFrom(0.1, 0.01, 0.0001, 1, 3)),
  })
  .map(defined);
const choice = options.map((oneOf): JsonSchema => ({ type: 'string', oneOf }));
const yesNo = fc.constant<JsonSchema>({ type: 'boolean' });
const scalar = fc.oneof(text, number, choice, yesNo);
const choices = fc
  .record({
    type: fc.constant('array' as const),
    items: choice,
    uniqueItems: fc.boolean(),
    minItems: maybe(fc.nat(2)),
    maxItems: maybe(fc.nat(3)),
  })
  .map(defined);

const ids = ['a', 'b', 'c', 'd'] as const;
const closed = (member: fc.Arbitrary<JsonSchema>) =>
  fc
    .tuple(fc.dictionary(fc.constantFrom(...ids), member, { maxKeys: 4 }), fc.subarray([...ids]))
    .map(([properties, wanted]): JsonSchema => {
      const required = wanted.filter((id) => Object.hasOwn(properties, id));
      return { type: 'object', properties: { ...properties }, required, additionalProperties: false };
    });
const table = fc
  .record({ type: fc.constant('array' as const), items: closed(scalar), minItems: fc.nat(1), maxItems: fc.nat(3) })
  .map(defined);
const form = closed(fc.oneof({ weight: 4, arbitrary: scalar }, choices, table));

const word = fc.constantFrom(
  ...[
    '',
    'a',
    'b',
    'ab',
    'toString',
    '江华',
    '江江江',
    '𠮷',
    '𠮷𠮷𠮷',
    '\ud83d',
    'a\udc00',
    '甲乙',
    '12',
    '2024-02-30',
    '2024-02-29',
  ],
  ...['11010519491231002X', '810000199408230021', '91350100M000100Y43', '15400000000', '425500', '\u2028', ' '],
);
const quantity = fc.constantFrom(0, -0, 1, 2, 3, -1, 0.1, 0.3, 0.1 + 0.2, 1.005, 12.34, 1e12, 1e21, NaN, Infinity);
const leaf = fc.oneof(word, word, quantity, quantity, fc.boolean(), fc.constantFrom(null, undefined));
const list = fc.array(leaf, { maxLength: 4 });
const row = fc.dictionary(fc.constantFrom(...ids, 'toString', 'x/y', '~'), leaf, { maxKeys: 4 });
const member = fc.oneof({ weight: 5, arbitrary: leaf }, list, row, fc.array(fc.oneof(row, leaf), { maxLength: 4 }));
const answers = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...ids, ...ids, 'toString', 'e'), member, { maxKeys: 5 }) },
  { weight: 1, arbitrary: member },
);

const faults = (errors: readonly SchemaError[]) => {
  const said = errors.map(({ instancePath, keyword, params }) => {
    const about = params.missingProperty ?? params.additionalProperty ?? params.limit ?? params.type ?? '';
    return `${instancePath} ${keyword} ${JSON.stringify(about)}`;
  });
  return said.sort();
};

it('finds the same faults at the same places as the server, 20,000 times', () => {
  const ajv = newAjv();
  fc.assert(
    fc.property(form, fc.array(answers, { minLength: 20, maxLength: 20 }), (schema, all) => {
      const compiled = ajv.compile(schema);
      const interpreted = interpret(schema);
      for (const data of all) {
        const verdict = compiled(data) ? [] : (compiled.errors ?? []);
        expect(faults(interpreted(data))).toEqual(faults(verdict as readonly SchemaError[]));
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);
