import * as Type from 'typebox';
import { count, words } from '../schema/text.ts';
import { checkPattern } from '../validation/pattern/read.ts';
import { fieldKind, fieldOf } from './kind.ts';
import { wellFormed } from './well-formed.ts';

export const text = fieldKind({
  kind: 'text',
  label: '单行文本',
  schema: fieldOf('text', '单行文本', {
    minLength: Type.Optional(count('最少字数', 0, 500)),
    maxLength: Type.Optional(count('最多字数', 1, 500)),
    pattern: Type.Optional(words('格式', '正则表达式，限线性时间的写法')),
    patternWords: Type.Optional(words('格式说明', '不符合格式时给填写人的提示')),
    placeholder: Type.Optional(words('示例', undefined, 60)),
  }),
  fact: 'text',
  json: (f) => ({
    type: 'string',
    minLength: f.minLength ?? (f.required ? 1 : 0),
    maxLength: f.maxLength ?? 200,
    // A pattern outside the dialect is reported by the check of the form; it never reaches a matcher.
    ...(f.pattern === undefined || checkPattern(f.pattern) !== undefined ? {} : { pattern: f.pattern }),
  }),
  ui: (f) => (f.placeholder === undefined ? {} : { 'ui:placeholder': f.placeholder }),
  check: () => wellFormed,
});
