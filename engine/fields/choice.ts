import { closed } from '../schema/closed.ts';
import { list, words } from '../schema/text.ts';
import * as Type from 'typebox';
import { fieldKind, fieldOf } from './kind.ts';

export const optionSchema = closed('选项', {
  value: Type.String({ title: '值', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' }),
  label: words('名称', undefined, 60),
});

export const choice = fieldKind({
  kind: 'choice',
  label: '单选',
  schema: fieldOf('choice', '单选', {
    options: list('选项', optionSchema, 100),
    look: Type.Optional(
      Type.Unsafe<'select' | 'radio'>({
        type: 'string',
        title: '样式',
        oneOf: [
          { const: 'select', title: '下拉' },
          { const: 'radio', title: '平铺' },
        ],
      }),
    ),
  }),
  fact: 'choice',
  json: (f) => ({ type: 'string', oneOf: f.options.map((o) => ({ const: o.value, title: o.label })) }),
  ui: (f) => ({ 'ui:widget': f.look === 'radio' || f.options.length <= 4 ? 'radio' : 'select' }),
});
