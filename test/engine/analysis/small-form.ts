/** Small random forms whose fields may hang on earlier ones, with every value each can take. */
import fc from 'fast-check';
import { worldOf } from '../../../engine/analysis/world.ts';
import type { World } from '../../../engine/analysis/variable.ts';
import { compileNamed } from '../../../engine/conditions/named.ts';
import { registerFacts } from '../../../engine/facts/register.ts';
import type { Field } from '../../../engine/fields/registry.ts';
import { declareFacts } from '../../../engine/matter/facts.ts';
import type { Condition, NamedCondition } from '../../../engine/schema/condition.ts';
import type { Form } from '../../../engine/schema/form.ts';
import { aBundle } from '../../build/matter.ts';
import type { SmallField } from '../../oracle/every-case.ts';

const option = (value: string) => ({ value, label: value });
const steps = (count: number, each: number) => Array.from({ length: count }, (_, index) => (index * each) / 10);
const places = ['pool', 'gym', 'ski'];
const services = ['food', 'retail'];

/** One kind of field: as a form has it, all its values, and what it may be compared with. */
interface Kind {
  field: object;
  values: readonly unknown[];
  constants: readonly (string | number | boolean)[];
  family: string;
}
const kinds: readonly Kind[] = [
  { field: { kind: 'choice', options: places.map(option) }, values: places, constants: places, family: 'words' },
  {
    field: { kind: 'choice', options: ['gym', 'ski', 'inn'].map(option) },
    values: ['gym', 'ski', 'inn'],
    constants: ['gym', 'inn'],
    family: 'words',
  },
  {
    field: { kind: 'text' },
    values: ['pool', 'gym', 'ski', 'inn', '甲', '1', '2', '3', '4'],
    constants: ['gym', '甲'],
    family: 'words',
  },
  { field: { kind: 'yesNo' }, values: [true, false], constants: [true, false], family: 'boolean' },
  { field: { kind: 'number', maximum: 3 }, values: [0, 1, 2, 3], constants: [-1, 0, 1, 1.5, 3, 4], family: 'number' },
  { field: { kind: 'number', minimum: 1, maximum: 2 }, values: [1, 2], constants: [1, 2], family: 'number' },
  {
    field: { kind: 'number', decimals: 1, maximum: 1.2 },
    values: steps(13, 1),
    constants: [0, 0.5, 0.55, 1, 1.2, 2],
    family: 'number',
  },
  { field: { kind: 'money', maximum: 2 }, values: [0, 1, 2], constants: [0, 1, 3], family: 'money' },
  {
    field: { kind: 'date', earliest: '2024-02-28', latest: '2024-03-01' },
    values: ['2024-02-28', '2024-02-29', '2024-03-01'],
    constants: ['2024-02-27', '2024-02-29', '2024-03-01'],
    family: 'date',
  },
  {
    field: { kind: 'choices', options: services.map(option) },
    values: [['food'], ['retail'], ['food', 'retail']],
    constants: services,
    family: 'choices',
  },
];
const ids = ['a', 'b', 'c', 'd'] as const;

/** The fields so far: what a condition may read. */
export type Known = readonly { id: string; kind: Kind }[];

const operatorsOf: Readonly<Record<string, readonly string[]>> = {
  words: ['equal', 'notEqual', 'in', 'notIn'],
  boolean: ['equal', 'notEqual'],
  choices: ['contains', 'doesNotContain'],
};
const ordered = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'in'];

function comparison(known: Known): fc.Arbitrary<Condition> {
  return fc.constantFrom(...known).chain(({ id, kind }) => {
    const others = known.filter((other) => other.kind.family === kind.family && kind.family !== 'choices');
    return fc.constantFrom(...(operatorsOf[kind.family] ?? ordered)).chain((operator) => {
      const constant = fc.constantFrom(...kind.constants);
      const value =
        operator === 'in' || operator === 'notIn'
          ? fc.array(constant, { minLength: 1, maxLength: 2 })
          : fc.oneof(
              constant,
              fc
                .constantFrom(...(others.length > 0 ? others : known))
                .map((other) => (others.length > 0 ? { fact: `answers.${other.id}` } : kind.constants[0]!)),
            );
      return value.map((one) => ({ fact: `answers.${id}`, operator, value: one }) as Condition);
    });
  });
}

/** A condition over the known fields; `named` may be referred to. */
export const conditionOver = (known: Known, named: readonly string[] = []): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      comparison(known),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
      ...(named.length > 0 ? [fc.constantFrom(...named).map((condition) => ({ condition }))] : []),
    ),
  })).condition;

export interface SmallForm {
  form: Form;
  fields: readonly SmallField[];
  known: Known;
}

/** A form of fields of these kinds, all required and always shown. */
export function formOf(parts: readonly Kind[]): SmallForm {
  const known = parts.map((kind, index) => ({ id: ids[index]!, kind }));
  const fields = known.map(({ id, kind }) => ({ id, title: id, required: true, ...kind.field })) as Field[];
  return {
    form: { sections: [{ id: 'only', title: '唯一一节', fields }] },
    fields: known.map(({ id, kind }) => ({ id, values: kind.values, required: true })),
    known,
  };
}

/** Wide gaps between few constants, where several numbers have to find room side by side. */
const wide: readonly Kind[] = [
  { field: { kind: 'number', maximum: 9 }, values: steps(10, 10), constants: [2, 7], family: 'number' },
  {
    field: { kind: 'number', decimals: 1, minimum: 3, maximum: 5 },
    values: Array.from({ length: 21 }, (_, index) => (30 + index) / 10),
    constants: [3.5, 4.5],
    family: 'number',
  },
];

/** Two or three numbers of different steps in a row, each below the next, between two bounds, and a comparison more. */
export const comparedNumbers = fc.array(fc.constantFrom(...wide), { minLength: 2, maxLength: 3 }).chain((parts) => {
  const { known, ...rest } = formOf(parts);
  const against = (operators: readonly string[], values: readonly unknown[]) =>
    fc.constantFrom(...known).chain(({ id }) =>
      fc.record({
        fact: fc.constant(`answers.${id}`),
        operator: fc.constantFrom(...operators),
        value: fc.constantFrom(...values),
      }),
    );
  const bounds = parts.flatMap(({ constants }) => constants);
  const others = known.map(({ id }) => ({ fact: `answers.${id}` }));
  const row = fc
    .shuffledSubarray(others, { minLength: known.length })
    .map((facts) => facts.slice(1).map((value, index) => ({ ...facts[index]!, operator: 'lessThan', value })));
  return fc
    .tuple(
      row,
      against(['greaterThan', 'greaterThanInclusive'], bounds),
      against(['lessThan', 'lessThanInclusive'], bounds),
      against(['notEqual', 'lessThan', 'equal'], [...bounds, ...others]),
    )
    .map(([links, ...more]) => ({ small: { known, ...rest }, condition: { all: [...links, ...more] } as Condition }));
});

/** One to four fields, each with its chance of being optional and of hanging on those before it. */
export const smallForms: fc.Arbitrary<SmallForm> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 })
  .chain((parts) => {
    const known = parts.map(([kind], index) => ({ id: ids[index]!, kind }));
    const whens = parts.map(([, , hangs], index) =>
      hangs && index > 0 ? conditionOver(known.slice(0, index)) : fc.constant(undefined),
    );
    return fc.tuple(...whens).map((conditions) => {
      const fields = parts.map(([kind, required], index) => ({
        id: ids[index]!,
        title: ids[index]!,
        required,
        ...kind.field,
        ...(conditions[index] ? { when: conditions[index] } : {}),
      })) as Field[];
      return {
        form: { sections: [{ id: 'only', title: '唯一一节', fields }] },
        fields: parts.map(([kind, required], index) => ({
          id: ids[index]!,
          values: kind.values,
          required,
          when: conditions[index],
        })),
        known,
      };
    });
  });

/** The world of a form, as in a matter that is open to everybody. */
export function worldFor(form: Form, named: NamedCondition[] = []): World {
  const { facts } = registerFacts(declareFacts(form));
  const scope = { facts, named: compileNamed(named, facts, '').named };
  return worldOf({ bundle: aBundle({ form }), scope });
}
