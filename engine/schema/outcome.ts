/** What the applicant pays, gets and how it reaches them. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { renewalWindowSchema } from './business.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { limitFor } from './limit.ts';
import { series } from './series.ts';
import { fen, flag, id, list, prose, slug, verify, words } from './text.ts';

export const feeDues = { acceptance: '受理时', decision: '决定后' } as const;

export const feeSchema = closed('收费项目', {
  id: id('标识'),
  name: words('收费项目名称'),
  when: Type.Optional(conditionSchema),
  amount: Type.Optional(fen('收费金额')),
  standard: words('收费标准'),
  basis: basisSchema,
  reducible: flag('允许减免'),
  reductionBasis: Type.Optional(words('减免依据')),
  due: choice(feeDues, '收费时点'),
  online: flag('支持网上支付'),
  note: Type.Optional(words('备注')),
});
export type Fee = Static<typeof feeSchema>;

export const resultKinds = { licence: '证照', approval: '批文', other: '其他', none: '无' } as const;

export const resultSchema = closed('办理结果', {
  id: id('标识'),
  kind: choice(resultKinds, '结果类型'),
  name: words('结果名称'),
  licence: Type.Optional(slug('电子证照目录')),
  series: Type.Optional(series('证照编号字头', '江卫公证字')),
  sample: Type.Optional(words('结果样本', '附件名称', 120)),
  when: Type.Optional(conditionSchema),
  validity: Type.Optional(limitFor('有效期')),
  validUntil: Type.Optional(
    Type.String({
      title: '有效期截止取自',
      description: '有效期由申请内容决定时，取自哪个日期字段',
      pattern: '^answers\\.[a-z][A-Za-z0-9]{0,63}$',
      maxLength: 80,
    }),
  ),
  validityNote: Type.Optional(words('有效期说明')),
  area: Type.Optional(words('适用地域')),
  change: Type.Optional(prose('变更手续')),
  renewal: Type.Optional(prose('延续手续')),
  renewalWindow: Type.Optional(renewalWindowSchema),
  verify,
});
export type Result = Static<typeof resultSchema>;

export const deliveryWays = {
  pickUp: '窗口领取',
  mail: '邮寄送达',
  download: '网站下载',
  electronic: '电子送达',
  kiosk: '自助终端打印',
} as const;

export const deliverySchema = closed('送达', {
  limit: limitFor('送达时限'),
  ways: list('送达方式', choice(deliveryWays, '方式'), 5),
  mailNote: Type.Optional(words('邮寄说明')),
});
export type Delivery = Static<typeof deliverySchema>;
