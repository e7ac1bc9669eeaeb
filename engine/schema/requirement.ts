/** What must be true before the authority says yes; written as items a reviewer can tick, never “其他…”. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { flag, id, list, prose, words } from './text.ts';

const requirementSchema = closed('条件', {
  id: id('标识'),
  text: prose('内容'),
  when: Type.Optional(conditionSchema),
  checkPoint: Type.Optional(prose('审查要点')),
  basis: Type.Optional(basisSchema),
});
export type Requirement = Static<typeof requirementSchema>;

/** Conditions of acceptance and of the decision (domain: 受理条件、准予条件、不予许可情形、禁止性要求). */
export const requirementsSchema = closed('受理与许可条件', {
  acceptance: list('受理条件', requirementSchema, 40),
  granting: Type.Optional(list('准予条件', requirementSchema, 40)),
  denial: Type.Optional(list('不予许可情形', requirementSchema, 40)),
  prohibitions: Type.Optional(list('禁止性要求', requirementSchema, 40)),
});
export type Requirements = Static<typeof requirementsSchema>;

export const quotaMethods = { order: '按受理先后', tender: '招标', lottery: '摇号' } as const;

/** Limit on how many may be granted (domain: 数量限制). `amount` is read from a fact and drawn from the year's total. */
export const quotaSchema = closed('数量限制', {
  limited: flag('有数量限制'),
  basis: Type.Optional(basisSchema),
  publication: Type.Optional(words('公布方式')),
  cycle: Type.Optional(words('公布周期')),
  method: Type.Optional(choice(quotaMethods, '实施方式')),
  ledger: Type.Optional(
    closed('限额台账', {
      id: id('台账'),
      unit: words('计量单位', undefined, 20),
      decimals: Type.Integer({ title: '小数位', minimum: 0, maximum: 4 }),
      fact: Type.String({ title: '用量取自', pattern: '^answers\\.[a-z][A-Za-z0-9]{0,63}$', maxLength: 80 }),
    }),
  ),
});
export type Quota = Static<typeof quotaSchema>;

/** A legally required intermediary service (domain: 法定中介服务). */
export const intermediarySchema = closed('中介服务', {
  name: words('服务名称'),
  basis: basisSchema,
  feeBody: Type.Optional(words('收费主体')),
});
