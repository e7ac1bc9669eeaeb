/** What is asked when the work goes elsewhere: to the authority above, or to another window or unit. */
import * as Type from 'typebox';
import { choice } from '../schema/choice.ts';
import { day, list, prose, slug, words } from '../schema/text.ts';
import { ground } from './ground.ts';

/** What the authority above sends back. */
export const upperOutcomes = { grant: '准予', deny: '不予许可', return: '退回' } as const;

/** What came of a case in the system where it is handled. */
export const elsewhereOutcomes = { grant: '准予', deny: '不予许可', refuse: '不予受理' } as const;

/** What a case is passed on to. */
export const transferTargets = { window: '其他窗口', unit: '其他承办单位' } as const;

export const elsewhereShapes = {
  transfer: { to: choice(transferTargets, '转给'), place: slug('转到哪里'), reason: prose('转办的理由') },
  forwardUp: { opinion: prose('初步审查意见') },
  acceptElsewhere: { number: words('垂管系统的受理编号', undefined, 80), acceptedOn: day('在垂管系统受理的日期') },
  recordElsewhere: {
    outcome: choice(elsewhereOutcomes, '在垂管系统的结果'),
    decidedOn: day('作出决定的日期'),
    number: Type.Optional(words('决定文书的文号', undefined, 80)),
    resultNumber: Type.Optional(words('证照编号', undefined, 80)),
    opinion: prose('办理情况'),
    grounds: list('不予许可或者不予受理的理由', ground, 20),
  },
  recordUpper: {
    outcome: choice(upperOutcomes, '上级机关的结果'),
    decidedOn: day('作出结果的日期'),
    number: Type.Optional(words('上级机关文书的文号', undefined, 80)),
    resultNumber: Type.Optional(words('证照编号', undefined, 80)),
    opinion: prose('上级机关的意见'),
    grounds: list('不予许可的理由', ground, 20),
  },
} as const;
