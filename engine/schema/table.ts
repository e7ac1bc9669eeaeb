/** Decision tables: rows of cells over declared facts that give a value. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { factName, factPath, scalarSchema } from './condition.ts';
import { tag } from './tag.ts';
import { id, list, words } from './text.ts';
import { variants } from './variants.ts';

export const hitPolicies = {
  unique: '唯一（只许一行命中）',
  first: '首个（取最上面命中的一行）',
  collect: '汇总（取所有命中的行）',
} as const;
export type HitPolicy = keyof typeof hitPolicies;

const bound = (title: string, description: string) =>
  Type.Optional(
    Type.Unsafe<number | string>({
      title,
      description,
      oneOf: [
        { type: 'number', title: '数' },
        { type: 'string', title: '日期', format: 'date', maxLength: 10 },
      ],
    }),
  );
const values = Type.Array(scalarSchema, { title: '值', minItems: 1, maxItems: 500 });

export const cellSchema = variants(
  'kind',
  [
    closed('不限', { kind: tag('any') }),
    closed('是其中之一', { kind: tag('oneOf'), values }),
    closed('不是其中任何一个', { kind: tag('noneOf'), values }),
    closed('在范围内', {
      kind: tag('between'),
      min: bound('不小于', '含本数'),
      minExclusive: bound('大于', '不含本数'),
      max: bound('不大于', '含本数'),
      maxExclusive: bound('小于', '不含本数'),
    }),
  ],
  '单元格',
);
export type Cell = Static<typeof cellSchema>;

export const outputSchema = variants(
  'kind',
  [
    closed('文字', { kind: tag('text') }),
    closed('数', { kind: tag('number') }),
    closed('选项', {
      kind: tag('choice'),
      options: Type.Array(Type.String({ title: '选项', minLength: 1, maxLength: 200 }), {
        title: '可选的值',
        minItems: 1,
        maxItems: 200,
      }),
    }),
  ],
  '结果',
  '每一行给出的值是什么类型',
);
export type TableOutput = Static<typeof outputSchema>;

export const tableRowSchema = closed('一行', {
  id: id('标识'),
  when: Type.Array(cellSchema, { title: '条件', description: '与输入一一对应', minItems: 1, maxItems: 12 }),
  then: Type.Unsafe<string | number>({
    title: '结果值',
    oneOf: [
      { type: 'string', title: '文字', minLength: 1, maxLength: 500 },
      { type: 'number', title: '数' },
    ],
  }),
  basis: Type.Optional(basisSchema),
});
export type TableRow = Static<typeof tableRowSchema>;

export const tableSchema = closed('规则表', {
  id: id('标识'),
  title: words('名称'),
  hitPolicy: choice(hitPolicies, '命中方式'),
  inputs: Type.Array(closed('输入', { fact: factName('事实'), path: Type.Optional(factPath) }), {
    title: '输入',
    minItems: 1,
    maxItems: 12,
  }),
  output: outputSchema,
  rows: list('行', tableRowSchema, 300),
});
export type Table = Static<typeof tableSchema>;
