import { checkAnswers } from '../../../engine/form/check-answers.ts';
import { refuse } from '../../../engine/form/humanise.ts';
import type { Field } from '../../../engine/fields/registry.ts';
import { formOf, ready } from './build.ts';

const said = (field: Partial<Field> & Pick<Field, 'kind'>, value: unknown) => {
  const form = ready(formOf([{ id: 'it', title: '该项', ...field } as Field]));
  return checkAnswers(form, { it: value }).errors.map(({ message }) => message);
};
const options = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
];

describe('what the applicant is told', () => {
  it.each<[string, Partial<Field> & Pick<Field, 'kind'>, unknown]>([
    ['请填写：该项', { kind: 'text', required: true }, ' '],
    ['请选择：该项', { kind: 'choice', required: true, options }, undefined],
    ['请选择：该项', { kind: 'yesNo', required: true }, undefined],
    ['请选择：该项', { kind: 'choices', required: true, options }, []],
    ['请从选项中选择：该项', { kind: 'choice', options }, 'c'],
    ['请从选项中选择：该项', { kind: 'choice', options }, { $ne: '' }],
    ['该项应当是文字', { kind: 'text' }, { $gt: '' }],
    ['该项应当是整数', { kind: 'number' }, 1.5],
    ['该项应当是数字', { kind: 'number', decimals: 1 }, '三'],
    ['该项最多保留 1 位小数', { kind: 'number', decimals: 1 }, 1.25],
    ['该项不能小于 2平方米', { kind: 'number', minimum: 2, unit: '平方米' }, 1],
    ['该项不能大于 1,000.00元', { kind: 'money', maximum: 100_000 }, 100_001],
    ['该项应当是金额，精确到分', { kind: 'money' }, 0.5],
    ['该项应当是“是”或者“否”', { kind: 'yesNo' }, 'true'],
    ['没有这一天，请核对日期', { kind: 'date' }, '2026-02-30'],
    ['该项不能早于2026年1月1日', { kind: 'date', earliest: '2026-01-01' }, '2025-12-31'],
    ['该项不能晚于2026年12月31日', { kind: 'date', latest: '2026-12-31' }, '2027-01-01'],
    ['身份证号码校验位不对，请核对', { kind: 'identityNumber' }, '110105194912310021'],
    ['该项不能超过 2 个字', { kind: 'text', maxLength: 2 }, '𠮷𠮷𠮷'],
    ['该项不能少于 3 个字', { kind: 'text', minLength: 3 }, '𠮷𠮷'],
    ['该项里有不完整的字符，请重新输入', { kind: 'text' }, 'a\ud842'],
    ['请写全称', { kind: 'text', pattern: '公司$', patternWords: '请写全称' }, '某某厂'],
    ['该项格式不对', { kind: 'text', pattern: '公司$' }, '某某厂'],
    ['该项最多只能有 1 项', { kind: 'choices', options, atMost: 1 }, ['a', 'b']],
    ['该项有重复的选择', { kind: 'choices', options }, ['a', 'a']],
  ])('“%s”', (words, field, value) => expect(said(field, value)).toEqual([words]));

  it('accepts the names people have', () => {
    const name = { kind: 'text', pattern: '^[\\p{Script=Han}·]{2,30}$' } as const;
    for (const one of ['𠮷田', '阿卜杜拉·买买提', '赵一']) expect(said(name, one)).toEqual([]);
  });

  it('names row and column, once each, in the order of the form', () => {
    const table: Field = {
      kind: 'table',
      id: 'trees',
      title: '采伐树种',
      minRows: 1,
      columns: [
        { kind: 'text', id: 'kind', title: '树种', required: true },
        { kind: 'number', id: 'count', title: '株数', minimum: 1, required: true },
        { kind: 'date', id: 'on', title: '日期', earliest: '2026-01-01' },
      ],
    };
    const form = ready(formOf([{ kind: 'mobile', id: 'phone', title: '电话', required: true }, table]));
    const rows = [{ kind: '杉木', count: 0, on: '2025-01-01' }, { count: 'x' }, 3];
    const { errors } = checkAnswers(form, { trees: rows });
    expect(errors.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/phone 请填写：电话',
      '/trees/0/count 采伐树种第 1 行的株数不能小于 1',
      '/trees/0/on 采伐树种第 1 行的日期不能早于2026年1月1日',
      '/trees/1/kind 请填写：采伐树种第 2 行的树种',
      '/trees/1/count 采伐树种第 2 行的株数应当是整数',
      '/trees/2 采伐树种第 3 行应当是明细表',
    ]);
    expect(errors.every(({ section, field }) => section === 'only' && ['phone', 'trees'].includes(field))).toBe(true);
  });

  it('says what was sent and not asked for', () => {
    const yes = { fact: 'answers.a', operator: 'equal', value: true } as const;
    const form = ready(
      formOf([
        { kind: 'yesNo', id: 'a', title: '甲' },
        { kind: 'text', id: 'b', title: '乙', when: yes },
      ]),
    );
    const { dropped } = form.settle({ b: 'x', status: 'granted' });
    expect(refuse(dropped, form).map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)).toEqual([
      'ANSWER_HIDDEN /b 当前情形下不用填写：乙',
      'ANSWER_UNKNOWN /status 申请表里没有“status”这一项',
    ]);
  });
});
