/** What is asked when somebody keeps out of a case (回避): declared by themselves, or asked for by a party. */
import { choice } from '../schema/choice.ts';
import { prose, words } from '../schema/text.ts';
import { account } from './account.ts';

/** Why somebody keeps out of a case (公务员法 第七十六条). */
export const recusalRelations = {
  self: '涉及本人利害关系',
  relative: '涉及亲属的利害关系',
  other: '其他可能影响公正执行公务的情形',
} as const;

/** What the head of the authority says to a request. */
export const recusalOutcomes = { grant: '同意回避', refuse: '驳回申请' } as const;

const relation = choice(recusalRelations, '回避的情形');

export const recusalShapes = {
  recuse: { relation, reason: prose('说明') },
  requestRecusal: {
    officer: account('被申请回避的人员'),
    who: words('由谁提出', '申请人、代理人，或者已经告知的利害关系人', 60),
    relation,
    reason: prose('事实和理由'),
  },
  answerRecusal: {
    officer: account('被申请回避的人员'),
    outcome: choice(recusalOutcomes, '决定'),
    reason: prose('理由'),
  },
} as const;
