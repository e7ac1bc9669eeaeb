import * as Type from 'typebox';
import { count } from '../schema/text.ts';
import { choosing } from './choice.ts';
import { fieldKind, fieldOf } from './kind.ts';

export const choices = fieldKind({
  kind: 'choices',
  label: '多选',
  schema: fieldOf('choices', '多选', {
    ...choosing,
    atMost: Type.Optional(count('最多选几项', 1, 100)),
  }),
  fact: 'choices',
  json: (f) => ({
    type: 'array',
    items: { type: 'string', oneOf: f.options.map((o) => ({ const: o.value, title: o.label })) },
    uniqueItems: true,
    minItems: f.required ? 1 : 0,
    maxItems: f.atMost ?? f.options.length,
  }),
  ui: () => ({ 'ui:widget': 'checkboxes' }),
});
