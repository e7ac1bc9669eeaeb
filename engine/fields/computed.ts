/** A number worked out from others: a product of fields (area) or the sum of a column of a table. */
import * as Type from 'typebox';
import { closed } from '../schema/closed.ts';
import { tag } from '../schema/tag.ts';
import { id, list, words } from '../schema/text.ts';
import { variants } from '../schema/variants.ts';
import { fieldKind, fieldOf } from './kind.ts';
import { stepOf } from './number.ts';

const formulaSchema = variants(
  'by',
  [
    closed('相乘', { by: tag('product'), of: list('因数', id('数字字段'), 6) }),
    closed('列合计', { by: tag('columnSum'), table: id('表格字段'), column: id('列') }),
  ],
  '算法',
);

export const computed = fieldKind({
  kind: 'computed',
  label: '自动计算',
  schema: fieldOf('computed', '自动计算', {
    formula: formulaSchema,
    decimals: Type.Optional(Type.Integer({ title: '小数位', minimum: 0, maximum: 4 })),
    unit: Type.Optional(words('单位', undefined, 20)),
  }),
  fact: 'number',
  json: (f) => ({
    type: f.decimals ? 'number' : 'integer',
    minimum: 0,
    maximum: 1e15,
    ...(f.decimals ? { multipleOf: stepOf(f.decimals) } : {}),
  }),
  ui: (f) => ({ 'ui:field': 'computed', ...(f.unit === undefined ? {} : { 'ui:options': { unit: f.unit } }) }),
});
