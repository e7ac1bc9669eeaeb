/**
 * A division of the centre (行政区划), held by its code and said by its name. Which there are stands in the centre's
 * catalogue; a published version holds those of its day, so that a case is read by the names it was filled in with.
 */
import * as Type from 'typebox';
import { choice } from '../schema/choice.ts';
import { optionSchema } from './choice.ts';
import { fieldKind, fieldOf } from './kind.ts';

export const divisionLevels = { town: '乡（镇、街道）', village: '村（社区）', county: '县（市、区）' } as const;

export const region = fieldKind({
  kind: 'region',
  label: '行政区划',
  schema: fieldOf('region', '行政区划', {
    level: choice(divisionLevels, '填到哪一级', '从中心的行政区划目录里选'),
    options: Type.Optional(
      Type.Array(optionSchema, {
        title: '可选的区划',
        description: '发布时从中心的行政区划目录带入，不用填写',
        maxItems: 2000,
        readOnly: true,
      }),
    ),
  }),
  fact: 'choice',
  json: ({ options }) =>
    options === undefined || options.length === 0
      ? { type: 'string', pattern: '^[0-9]{6,12}$', maxLength: 12 }
      : { type: 'string', oneOf: options.map(({ value, label }) => ({ const: value, title: label })) },
  ui: () => ({ 'ui:widget': 'region' }),
});
