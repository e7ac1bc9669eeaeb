import * as Type from 'typebox';
import { count } from '../schema/text.ts';
import { fieldKind, fieldOf } from './kind.ts';
import { wellFormed } from './well-formed.ts';

export const paragraph = fieldKind({
  kind: 'paragraph',
  label: '多行文本',
  schema: fieldOf('paragraph', '多行文本', { maxLength: Type.Optional(count('最多字数', 1, 5000)) }),
  fact: 'text',
  json: (f) => ({ type: 'string', minLength: f.required ? 1 : 0, maxLength: f.maxLength ?? 1000 }),
  ui: () => ({ 'ui:widget': 'textarea' }),
  check: () => wellFormed,
});
