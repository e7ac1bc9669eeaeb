/** A register with a fact of every type, and random conditions and facts over it. */
import fc from 'fast-check';
import type { FactDeclaration, Facts } from '../../../engine/facts/fact.ts';
import { registerFacts } from '../../../engine/facts/register.ts';
import type { Condition, FactReference, Leaf, Operator } from '../../../engine/schema/condition.ts';

const kinds = ['pool', 'gym', 'ski'];
const services = ['food', 'retail', 'lodging'];
const answer = (id: string, more: Omit<FactDeclaration, 'name' | 'origin'>): FactDeclaration => ({
  name: `answers.${id}`,
  origin: 'answers',
  ...more,
});

export const declarations: readonly FactDeclaration[] = [
  answer('name', { type: 'text', label: '字号' }),
  answer('area', { type: 'number', label: '面积' }),
  answer('rooms', { type: 'number', label: '间数' }),
  answer('capital', { type: 'money', label: '出资额' }),
  answer('opened', { type: 'date', label: '开业日期' }),
  answer('until', { type: 'date', label: '截止日期' }),
  answer('chain', { type: 'boolean', label: '连锁' }),
  answer('kind', {
    type: 'choice',
    label: '场所类型',
    options: kinds,
    titles: { pool: '游泳', gym: '健身', ski: '滑雪' },
  }),
  answer('former', { type: 'choice', label: '原场所类型', options: kinds }),
  answer('services', { type: 'choices', label: '服务', options: services, titles: { food: '餐饮' } }),
  answer('staff', {
    type: 'table',
    label: '人员',
    columns: { age: 'number', joined: 'date' },
    titles: { age: '年龄' },
  }),
  { name: 'applicant.kind', origin: 'applicant', type: 'choice', label: '申请人类型', options: ['person', 'company'] },
];
export const { facts: register } = registerFacts(declarations);

/** Few values a type, so that equality and borders are met often. */
const values = {
  text: fc.constantFrom('甲', '乙', ''),
  number: fc.constantFrom(-1, 0, 0.5, 1, 2),
  money: fc.constantFrom(0, 100, 200),
  date: fc.constantFrom('2024-02-29', '2025-01-01', '2025-12-31'),
  boolean: fc.boolean(),
  kind: fc.constantFrom(...kinds),
  service: fc.constantFrom(...services),
  applicant: fc.constantFrom('person', 'company'),
};

interface Place extends FactReference {
  value: fc.Arbitrary<string | number | boolean>;
  group: 'equal' | 'listed' | 'ordered';
  /** Facts of the same family. */
  others: FactReference[];
}
const place = (
  reference: FactReference,
  value: Place['value'],
  group: Place['group'],
  ...others: FactReference[]
): Place => ({ ...reference, value, group, others });

const a = (id: string, path?: string): FactReference => ({ fact: `answers.${id}`, ...(path ? { path } : {}) });
const places: readonly Place[] = [
  place(a('name'), values.text, 'listed', a('kind')),
  place(a('area'), values.number, 'ordered', a('rooms'), a('staff', '/0/age')),
  place(a('rooms'), values.number, 'ordered', a('area')),
  place(a('capital'), values.money, 'ordered'),
  place(a('opened'), values.date, 'ordered', a('until'), a('staff', '/1/joined')),
  place(a('chain'), values.boolean, 'equal'),
  place(a('kind'), values.kind, 'listed', a('former'), { fact: 'applicant.kind' }),
  place({ fact: 'applicant.kind' }, values.applicant, 'listed'),
  place(a('staff', '/0/age'), values.number, 'ordered', a('area')),
  place(a('staff', '/1/joined'), values.date, 'ordered', a('opened')),
];

const equal: readonly Operator[] = ['equal', 'notEqual'];
const ordered: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

const comparison = (from: Place): fc.Arbitrary<Leaf> => {
  const { fact, path } = from;
  const left = { fact, ...(path === undefined ? {} : { path }) };
  const single = fc.record({
    operator: fc.constantFrom(...equal, ...(from.group === 'ordered' ? ordered : [])),
    value: from.others.length > 0 ? fc.oneof(from.value, fc.constantFrom(...from.others)) : from.value,
  });
  const list = fc.record({
    operator: fc.constantFrom<Operator>('in', 'notIn'),
    value: fc.array(from.value, { minLength: 1, maxLength: 3 }),
  });
  return (from.group === 'equal' ? single : fc.oneof(single, list)).map((rest) => ({ ...left, ...rest }));
};
const membership: fc.Arbitrary<Leaf> = fc.oneof(
  fc
    .record({
      operator: fc.constantFrom<Operator>('contains', 'doesNotContain'),
      value: fc.oneof(values.service, fc.constant(a('kind'))),
    })
    .map((rest) => ({ ...a('services'), ...rest })),
  fc.constantFrom<Operator>('in', 'notIn').map((operator) => ({ ...a('kind'), operator, value: a('services') })),
);
const leaf = fc.oneof(...places.map(comparison), membership);

export const namedConditions = [
  { id: 'large', title: '面积较大', when: { fact: 'answers.area', operator: 'greaterThan', value: 1 } },
  {
    id: 'regular',
    title: '一般情形',
    when: { any: [{ condition: 'large' }, { not: { fact: 'answers.kind', operator: 'equal', value: 'ski' } }] },
  },
] as const satisfies readonly { id: string; title: string; when: Condition }[];

/** Any condition the register allows. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
    fc.constantFrom('large', 'regular').map((condition) => ({ condition })),
  ),
})).condition;

const row = fc.record({ age: values.number, joined: values.date }, { noNullPrototype: true });

/** Every declared fact, each of its type. */
export const completeFacts: fc.Arbitrary<Facts> = fc.record(
  {
    'answers.name': values.text,
    'answers.area': values.number,
    'answers.rooms': values.number,
    'answers.capital': values.money,
    'answers.opened': values.date,
    'answers.until': values.date,
    'answers.chain': values.boolean,
    'answers.kind': values.kind,
    'answers.former': values.kind,
    'answers.services': fc.uniqueArray(values.service),
    'answers.staff': fc.array(row, { minLength: 2, maxLength: 3 }),
    'applicant.kind': values.applicant,
  },
  { noNullPrototype: true },
);

/** A value that is of no declared type. */
const wrong = fc.constantFrom<unknown>(null, NaN, Infinity, {});

/** Complete facts, and the same with some taken away or spoiled. */
export const withHoles: fc.Arbitrary<{ complete: Facts; holed: Facts }> = fc
  .record({
    complete: completeFacts,
    fates: fc.array(fc.constantFrom('keep', 'take', 'spoil'), { minLength: 12, maxLength: 12 }),
    wrong,
  })
  .map(({ complete, fates, wrong }) => ({
    complete,
    holed: Object.fromEntries(
      Object.entries(complete).flatMap(([name, value], index) =>
        fates[index] === 'take' ? [] : [[name, fates[index] === 'spoil' ? wrong : value]],
      ),
    ),
  }));
