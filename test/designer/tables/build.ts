/** A table as administrators of public places write it, and its columns. */
import type { Column } from '../../../designer/tables/column.ts';
import type { Table } from '../../../engine/index.ts';

const column = (label: string, more: Partial<Column>): Column => ({
  ...{ label, kind: 'text', unit: undefined, options: [], isResult: false },
  ...more,
});

export const area = column('面积', { kind: 'number', unit: '平方米' });
export const kind = column('场所类型', {
  kind: 'choice',
  options: [
    { value: 'pool', label: '游泳馆' },
    { value: 'hotel', label: '宾馆、旅店' },
    { value: 'hot', label: '宾馆' },
  ],
});
export const invested = column('投资', { kind: 'money', unit: undefined });
export const opened = column('开业日期', { kind: 'date' });
export const chain = column('连锁', { kind: 'boolean' });
export const word = column('字号', { kind: 'text' });
export const days = column('结果', { kind: 'number', isResult: true });
export const post = column('结果', {
  kind: 'choice',
  isResult: true,
  options: [
    { value: 'reviewer', label: '承办人' },
    { value: 'technicalReviewer', label: '技术审查员' },
  ],
});

export const aTable = (): Table => ({
  id: 'days',
  title: '几天办好',
  hitPolicy: 'unique',
  inputs: [{ fact: 'answers.kind' }, { fact: 'answers.area' }],
  output: { kind: 'number' },
  rows: [
    { id: 'small', when: [{ kind: 'any' }, { kind: 'between', maxExclusive: 100 }], then: 5 },
    {
      id: 'pools',
      when: [
        { kind: 'oneOf', values: ['pool'] },
        { kind: 'between', min: 100 },
      ],
      then: 10,
    },
  ],
});
