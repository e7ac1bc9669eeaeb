/** Guide wording: only what cannot be computed from the rest of the bundle. */
import * as Type from 'typebox';
import { closed, file } from './closed.ts';
import { count, list, prose, verify, words } from './text.ts';

export const guideSchema = file('办事指南文字', {
  introduction: Type.Optional(prose('事项说明')),
  applicable: Type.Optional(prose('适用范围')),
  rights: Type.Optional(prose('申请人权利和义务')),
  questions: list('常见问题', closed('问答', { question: words('问'), answer: prose('答') }), 40),
  notes: Type.Optional(list('温馨提示', prose('提示'), 20)),
  remedies: closed('救济途径', {
    reconsideration: closed('行政复议', {
      authority: words('复议机关'),
      days: count('申请期限（日）', 1, 365),
    }),
    litigation: closed('行政诉讼', { court: words('法院'), months: count('起诉期限（月）', 1, 24) }),
    note: Type.Optional(prose('说明')),
    verify,
  }),
});
