import * as Type from 'typebox';
import { words } from '../schema/text.ts';
import { fieldKind, fieldOf } from './kind.ts';
import { wellFormed } from './well-formed.ts';

export const address = fieldKind({
  kind: 'address',
  label: '地址',
  schema: fieldOf('address', '地址', { placeholder: Type.Optional(words('示例', undefined, 60)) }),
  fact: 'text',
  json: (f) => ({ type: 'string', minLength: f.required ? 4 : 0, maxLength: 300 }),
  ui: (f) => ({ 'ui:options': { wide: true }, ...(f.placeholder ? { 'ui:placeholder': f.placeholder } : {}) }),
  check: () => wellFormed,
});
