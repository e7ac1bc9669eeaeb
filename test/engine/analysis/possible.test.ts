import fc from 'fast-check';
import { Budget } from '../../../engine/analysis/budget.ts';
import { canFail, canHold } from '../../../engine/analysis/possible.ts';
import { liveForm } from '../../../engine/matter/live-form.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Form } from '../../../engine/schema/form.ts';
import { everyCase, truthOf, type SmallCondition } from '../../oracle/every-case.ts';
import { comparedNumbers, conditionOver, smallForms, worldFor } from './small-form.ts';

const plenty = () => new Budget(10_000_000);
const asked = smallForms.chain((small) => fc.tuple(fc.constant(small), conditionOver(small.known)));
const small = (condition: Condition) => condition as SmallCondition;

describe('whether a condition can ever hold', () => {
  test('is what trying every case of a small form says', () => {
    fc.assert(
      fc.property(asked, ([{ form, fields }, condition]) => {
        const truths = everyCase(fields).map((facts) => truthOf(small(condition), facts));
        const world = worldFor(form);
        expect(canHold(condition, world, plenty()).answer).toBe(truths.includes(true) ? 'yes' : 'no');
        expect(canFail(condition, world, plenty()).answer).toBe(truths.some((truth) => truth !== true) ? 'yes' : 'no');
      }),
      { numRuns: 600 },
    );
  });

  test('is what trying every case says of numbers that are compared with each other', () => {
    fc.assert(
      fc.property(comparedNumbers, ({ small: { form, fields }, condition }) => {
        const holding = everyCase(fields).some((facts) => truthOf(small(condition), facts) === true);
        expect(canHold(condition, worldFor(form), plenty()).answer).toBe(holding ? 'yes' : 'no');
      }),
      { numRuns: 300 },
    );
  });

  test('is shown by a case that the form keeps as it is, and that comes out so', () => {
    fc.assert(
      fc.property(asked, ([{ form }, condition]) => {
        const verdict = canHold(condition, worldFor(form), plenty());
        if (verdict.answer !== 'yes') return;
        expect(truthOf(small(condition), verdict.facts)).toBe(true);
        const answers = Object.entries(verdict.facts).map(([name, value]) => [name.replace('answers.', ''), value]);
        const settled = liveForm({ form, rules: {} }).settle(Object.fromEntries(answers));
        expect(settled.facts).toEqual(verdict.facts);
      }),
      { numRuns: 300 },
    );
  });

  test('counts only cases in which what is given holds', () => {
    const pairs = smallForms.chain((one) =>
      fc.tuple(fc.constant(one), conditionOver(one.known), conditionOver(one.known)),
    );
    fc.assert(
      fc.property(pairs, ([{ form, fields }, condition, given]) => {
        const among = everyCase(fields).filter((facts) => truthOf(small(given), facts) === true);
        const wanted = among.some((facts) => truthOf(small(condition), facts) === true);
        expect(canHold(condition, worldFor(form), plenty(), [given]).answer).toBe(wanted ? 'yes' : 'no');
      }),
      { numRuns: 300 },
    );
  });
});

const form: Form = {
  sections: [
    {
      id: 'place',
      title: '场所',
      fields: [
        {
          kind: 'choice',
          id: 'kind',
          title: '场所类型',
          required: true,
          options: [
            { value: 'pool', label: '游泳馆' },
            { value: 'inn', label: '旅店' },
          ],
        },
        {
          kind: 'number',
          id: 'beds',
          title: '床位',
          required: true,
          minimum: 1,
          maximum: 500,
          when: { fact: 'answers.kind', operator: 'equal', value: 'inn' },
        },
        { kind: 'number', id: 'width', title: '宽', required: true, maximum: 10 },
        { kind: 'number', id: 'depth', title: '深', required: true, maximum: 10 },
        { kind: 'computed', id: 'area', title: '面积', formula: { by: 'product', of: ['width', 'depth'] } },
        { kind: 'date', id: 'from', title: '起', required: true },
        { kind: 'date', id: 'to', title: '止' },
      ],
    },
  ],
};
const world = worldFor(form);
const holds = (condition: Condition) => canHold(condition, world, plenty());

describe('a question about a form', () => {
  test('knows that what is hidden is missing', () => {
    const poolWithBeds = {
      all: [
        { fact: 'answers.kind', operator: 'equal', value: 'pool' },
        { fact: 'answers.beds', operator: 'greaterThan', value: 0 },
      ],
    } as const;
    expect(holds(poolWithBeds)).toEqual({ answer: 'no', tried: '「场所类型」2 类、「床位」1 类' });
  });

  test('shows its case in the words of the form', () => {
    expect(holds({ fact: 'answers.beds', operator: 'greaterThan', value: 100 })).toMatchObject({
      answer: 'yes',
      words: '「场所类型」为 旅店，「床位」为 101',
    });
    expect(
      canFail({ fact: 'answers.to', operator: 'greaterThan', value: '1900-01-01' }, world, plenty()),
    ).toMatchObject({
      answer: 'yes',
    });
  });

  test('keeps to the bounds of fields, and of what is computed from them', () => {
    expect(holds({ fact: 'answers.beds', operator: 'greaterThan', value: 500 }).answer).toBe('no');
    expect(holds({ fact: 'answers.beds', operator: 'equal', value: 2.5 }).answer).toBe('no');
    expect(holds({ fact: 'answers.area', operator: 'greaterThan', value: 100 }).answer).toBe('no');
    expect(holds({ fact: 'answers.area', operator: 'greaterThanInclusive', value: 100 }).answer).toBe('yes');
  });

  test('shows no product that its factors do not give', () => {
    const area = (value: number): Condition => ({ fact: 'answers.area', operator: 'greaterThan', value });
    const narrow: Condition = { fact: 'answers.width', operator: 'lessThan', value: 2 };
    expect(holds(area(50))).toMatchObject({ answer: 'yes', words: '「面积」为 51' });
    expect(holds({ all: [narrow, area(8)] })).toMatchObject({ answer: 'yes' });
    expect(holds({ all: [narrow, area(50)] }).answer).toBe('undecided');
  });

  test('orders days that are compared with each other', () => {
    const backwards: Condition = { fact: 'answers.to', operator: 'lessThan', value: { fact: 'answers.from' } };
    expect(holds(backwards).answer).toBe('yes');
    const never: Condition = {
      all: [backwards, { fact: 'answers.from', operator: 'lessThan', value: { fact: 'answers.to' } }],
    };
    expect(holds(never).answer).toBe('no');
  });

  test('knows who may apply and what may be asked about a licence', () => {
    const person: Condition = { fact: 'applicant.kind', operator: 'equal', value: 'organisation' };
    expect(holds(person).answer).toBe('yes');
    expect(holds({ fact: 'case.business', operator: 'equal', value: 'renewal' }).answer).toBe('no');
    expect(holds({ fact: 'licence.validTo', operator: 'lessThan', value: '2030-01-01' }).answer).toBe('no');
  });

  test('is left undecided beyond its budget, and when it is called off', () => {
    const condition: Condition = { fact: 'answers.width', operator: 'equal', value: { fact: 'answers.depth' } };
    expect(canHold(condition, world, new Budget(1)).answer).toBe('undecided');
    expect(canHold(condition, world, new Budget(1e6, { aborted: true })).answer).toBe('undecided');
  });
});
