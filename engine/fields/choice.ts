import { closed } from '../schema/closed.ts';
import { list, slug, words } from '../schema/text.ts';
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { fieldKind, fieldOf } from './kind.ts';

const value = (title: string) => Type.String({ title, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' });
const label = words('名称', undefined, 60);
/** How many things there can be to choose from. */
const MOST = 100;

export const optionSchema = closed('选项', { value: value('值'), label });
/** What a choice offers: its own options, the code table they come from where they do. */
export const choosing = {
  options: list('选项', optionSchema, MOST),
  codeTable: Type.Optional(slug('代码表', '选项取自中心的哪一个代码表；可以只取一部分，代码和名称与代码表一致')),
};
/** The codes of a table, any of which an option may be. */
export const codesSchema = list('代码', closed('代码', { value: value('代码'), label }), MOST);
export type Option = Static<typeof optionSchema>;

export const choice = fieldKind({
  kind: 'choice',
  label: '单选',
  schema: fieldOf('choice', '单选', {
    ...choosing,
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
