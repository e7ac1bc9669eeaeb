/**
 * Files that belong to an answer, as photographs of a site. What the law asks to be handed in is a material
 * (materials.json) and stands in the list of materials; an attachment only illustrates what is filled in.
 */
import * as Type from 'typebox';
import { count } from '../schema/text.ts';
import { filesHold, filesJson } from './kept-file.ts';
import { fieldKind, fieldOf } from './kind.ts';

export const attachment = fieldKind({
  kind: 'attachment',
  label: '附件',
  schema: fieldOf('attachment', '附件', {
    maxFiles: Type.Optional(count('最多几个文件', 1, 20, '不写就是 5 个；每个不超过 20 MB')),
  }),
  fact: 'files',
  json: (f) => filesJson(f.required ? 1 : 0, f.maxFiles ?? 5),
  ui: (f) => ({ 'ui:field': 'attachment', 'ui:options': { maxFiles: f.maxFiles ?? 5 } }),
  check: () => filesHold,
});
