import * as Type from 'typebox';
import { closed } from './closed.ts';
import { words } from './text.ts';

/** A value of a national code table kept beside the words the county uses for it. */
export const standardCodeSchema = closed('标准代码', {
  code: Type.String({ title: '代码', minLength: 1, maxLength: 20 }),
  label: words('名称'),
  standard: Type.Optional(words('代码来源', '如 GB/T 39046—2020')),
});
