import * as Type from 'typebox';
import type { Static } from 'typebox';
import { closed } from './closed.ts';
import { day, prose, verify, words } from './text.ts';

/** One article of one law, as the list of matters cites it (domain: 设定依据). */
export const basisSchema = closed('依据', {
  law: words('法律法规名称'),
  number: Type.Optional(words('文号')),
  article: Type.Optional(words('条款号', '如“第三十八条第一款”')),
  content: Type.Optional(prose('条款内容')),
  authority: Type.Optional(words('颁布机关')),
  effective: Type.Optional(day('实施日期')),
  verify,
});
export type Basis = Static<typeof basisSchema>;

/** The article as a document cites it: “《中华人民共和国行政许可法》第三十八条”. */
export const cite = ({ law, article = '' }: Pick<Basis, 'law' | 'article'>): string =>
  `${law.startsWith('《') ? law : `《${law}》`}${article}`;
