/** What is asked about the papers of a case: seals, hand-over, and what was entered late. */
import * as Type from 'typebox';
import { choice } from '../schema/choice.ts';
import { closed } from '../schema/closed.ts';
import { count, flag, id, list, prose, slug, words } from '../schema/text.ts';
import { blankShapes } from './blank-shapes.ts';
import { paperId } from './paper-id.ts';

/** What whoever takes paper finds when counting it. */
export const handOverOutcomes = { sign: '清点无误，签收', refuse: '退回' } as const;

export const paperShapes = {
  seal: { documents: list('加盖印章的文书', paperId, 100) },
  ...blankShapes,
  handOver: {
    to: Type.Optional(slug('接收单位', '窗口交出时选择，不填时交给决定机关；单位交出时退回窗口')),
    papers: list(
      '移交的材料',
      closed('一份材料', { id: id('材料'), originals: count('原件份数', 0, 99), copies: count('复印件份数', 0, 99) }),
      60,
    ),
  },
  answerHandOver: {
    outcome: choice(handOverOutcomes, '清点结果'),
    reason: Type.Optional(words('退回的理由', '如少一份、与清单不符', 500)),
  },
  answerLateEntry: {
    outcome: choice({ consent: '同意', refuse: '不同意' }, '是否同意'),
    overdue: Type.Optional(flag('告知期限已经届满，按超期处理')),
    note: Type.Optional(prose('说明')),
  },
} as const;
