/** How a result is served (送达): as the applicant chose, electronically with consent, or as the law lets where that fails. */
import * as Type from 'typebox';
import { choice } from '../schema/choice.ts';
import { deliveryWays } from '../schema/outcome.ts';
import { flag, list, prose, words } from '../schema/text.ts';

/** Leaving it where the receiver refuses, and public notice when nothing else is left (《民事诉讼法》第八十九条、第九十五条). */
export const servedWays = {
  pickUp: deliveryWays.pickUp,
  mail: deliveryWays.mail,
  electronic: deliveryWays.electronic,
  left: '留置送达',
  announced: '公告送达',
} as const;

export const deliveryShapes = {
  deliver: {
    way: choice(servedWays, '送达方式'),
    receiver: words('领取人', undefined, 60),
    relation: Type.Optional(words('与申请人关系', undefined, 30)),
    identityChecked: flag('已核对身份'),
    trackingNumber: Type.Optional(Type.String({ title: '邮寄单号', pattern: '^[A-Za-z0-9]{6,30}$' })),
    consented: Type.Optional(flag('受送达人同意电子送达')),
    sentTo: Type.Optional(words('受送达人确认的电子地址', undefined, 120)),
    refused: Type.Optional(prose('拒绝签收的情况')),
    place: Type.Optional(words('留置的地点或者公告的地方')),
    witnesses: Type.Optional(list('见证人', words('见证人', undefined, 60), 5)),
    tried: Type.Optional(list('此前尝试的送达', words('方式、日期和结果'), 10)),
  },
} as const;
