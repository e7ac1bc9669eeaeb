/** Shows a form in a page of its own, as a person would meet it. */
import { render } from '@testing-library/react';
import { compileForm, registerFacts, type CompiledForm, type Form } from '../../engine/index.ts';
import { declareFacts } from '../../engine/matter/facts.ts';
import { MatterForm, type MatterFormProps } from '../../forms/index.ts';
import './words.ts';

export const compiled = (form: Form): CompiledForm => {
  const { facts } = registerFacts(declareFacts(form));
  const outcome = compileForm(form, { facts, named: new Map() });
  expect(outcome.problems).toEqual([]);
  return outcome.form;
};

export const show = (form: Form, props: Partial<MatterFormProps> = {}) =>
  render(
    <MatterForm form={compiled(form)} answers={{}} {...props}>
      <button type="submit">提交</button>
    </MatterForm>,
  );

export const stall: Form = {
  sections: [
    {
      id: 'situation',
      title: '情形',
      situations: true,
      fields: [
        { kind: 'yesNo', id: 'outdoors', title: '是否在室外摆摊', required: true },
        {
          kind: 'choice',
          id: 'goods',
          title: '经营种类',
          required: true,
          options: [
            { value: 'food', label: '食品' },
            { value: 'goods', label: '百货' },
          ],
        },
      ],
    },
    {
      id: 'place',
      title: '场地',
      when: { fact: 'answers.outdoors', operator: 'equal', value: true },
      fields: [
        { kind: 'text', id: 'street', title: '路段', required: true, help: '写到门牌号' },
        { kind: 'number', id: 'length', title: '长', decimals: 1, unit: '米' },
        { kind: 'number', id: 'width', title: '宽', decimals: 1, unit: '米' },
        {
          kind: 'computed',
          id: 'area',
          title: '面积',
          decimals: 2,
          formula: { by: 'product', of: ['length', 'width'] },
        },
      ],
    },
    {
      id: 'money',
      title: '投资',
      fields: [
        { kind: 'money', id: 'invested', title: '投资额', minimum: 100 },
        {
          kind: 'table',
          id: 'helpers',
          title: '帮工',
          rowName: '人',
          columns: [
            { kind: 'text', id: 'name', title: '姓名', required: true },
            { kind: 'mobile', id: 'phone', title: '电话' },
          ],
        },
      ],
    },
  ],
};
