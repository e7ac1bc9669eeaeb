import * as Type from 'typebox';
import { words } from '../schema/text.ts';
import { fieldKind, fieldOf } from './kind.ts';

/** The step of a number with this many decimals, exact in JSON (0.01, not 10 ** -2). */
export const stepOf = (decimals: number) => Number(`1e-${decimals}`);

export const number = fieldKind({
  kind: 'number',
  label: '数字',
  schema: fieldOf('number', '数字', {
    minimum: Type.Optional(Type.Number({ title: '最小值' })),
    maximum: Type.Optional(Type.Number({ title: '最大值' })),
    decimals: Type.Optional(Type.Integer({ title: '小数位', minimum: 0, maximum: 4 })),
    unit: Type.Optional(words('单位', undefined, 20)),
  }),
  fact: 'number',
  json: (f) => ({
    type: f.decimals ? 'number' : 'integer',
    minimum: f.minimum ?? 0,
    maximum: f.maximum ?? 1e12,
    ...(f.decimals ? { multipleOf: stepOf(f.decimals) } : {}),
  }),
  ui: (f) => (f.unit === undefined ? {} : { 'ui:options': { unit: f.unit } }),
});
