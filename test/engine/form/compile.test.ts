import type { Field } from '../../../engine/fields/registry.ts';
import { codes, formOf, outcome } from './build.ts';

const yes = (fact: string) => ({ fact: `answers.${fact}`, operator: 'equal', value: true }) as const;
const flag = (id: string, more: Partial<Field> = {}) => ({ kind: 'yesNo', id, title: id, ...more }) as Field;

describe('a form that cannot be published', () => {
  it('reads an answer that comes later, or its own', () => {
    expect(codes(formOf([flag('a', { when: yes('b') }), flag('b', { when: yes('b') })]))).toEqual([
      'FORM_READS_LATER /sections/0/fields/0/when',
      'FORM_READS_LATER /sections/0/fields/1/when',
    ]);
    const sections = [
      { id: 'one', title: '一', when: yes('b'), fields: [flag('a')] },
      { id: 'two', title: '二', fields: [flag('b')] },
    ];
    expect(codes({ sections })).toEqual(['FORM_READS_LATER /sections/0/when']);
  });

  it('keeps such a field hidden meanwhile', () => {
    const { form } = outcome(formOf([flag('a', { when: yes('b') }), flag('b')]));
    expect(form.settle({ a: true, b: true }).answers).toEqual({ b: true });
  });

  it('uses one id twice, or a name that objects have from birth', () => {
    const sections = [
      { id: 'one', title: '一', fields: [flag('a'), flag('constructor')] },
      { id: 'one', title: '二', fields: [flag('a')] },
    ];
    expect(codes({ sections })).toEqual([
      'FORM_FIELD_RESERVED /sections/0/fields/1/id',
      'FORM_SECTION_TWICE /sections/1/id',
      'FORM_FIELD_TWICE /sections/1/fields/0/id',
    ]);
  });

  it('computes from what is not a number, or not there, or later', () => {
    const total = (formula: object) => ({ kind: 'computed', id: 'total', title: '合计', formula }) as Field;
    const number: Field = { kind: 'number', id: 'n', title: '数' };
    const table: Field = { kind: 'table', id: 't', title: '表', columns: [{ kind: 'text', id: 'name', title: '名' }] };
    expect(codes(formOf([flag('a'), total({ by: 'product', of: ['a', 'gone', 'n'] }), number]))).toEqual([
      'FORMULA_FIELD /sections/0/fields/1/formula/of/0',
      'FORMULA_FIELD /sections/0/fields/1/formula/of/1',
      'FORMULA_FIELD /sections/0/fields/1/formula/of/2',
    ]);
    expect(codes(formOf([table, total({ by: 'columnSum', table: 't', column: 'name' })]))).toEqual([
      'FORMULA_COLUMN /sections/0/fields/1/formula',
    ]);
  });

  it('has a pattern outside the dialect, which then matches nothing and breaks nothing', () => {
    const form = formOf([{ kind: 'text', id: 'name', title: '名称', pattern: '(?=a)b' }]);
    expect(codes(form)).toEqual(['FORM_PATTERN /sections/0/fields/0/pattern']);
    const { form: draft } = outcome(form);
    expect(draft.validate(draft.settle({ name: 'b' }))).toEqual([]);
  });

  it('puts a condition on a column', () => {
    const columns = [{ kind: 'text', id: 'name', title: '名', when: yes('a') } as const];
    expect(codes(formOf([flag('a'), { kind: 'table', id: 't', title: '表', columns }]))).toEqual([
      'FORM_COLUMN_CONDITION /sections/0/fields/1/columns/0/when',
    ]);
  });
});
