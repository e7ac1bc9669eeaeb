/** Who applies. The same for every matter, so it is not part of any form. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from '../schema/choice.ts';
import { closed } from '../schema/closed.ts';
import { words } from '../schema/text.ts';

export const applicantKinds = { person: '自然人', organisation: '法人或者其他组织' } as const;
export const identityKinds = {
  identityCard: '居民身份证',
  residencePermit: '港澳台居民居住证',
  passport: '护照',
  creditCode: '统一社会信用代码',
} as const;

export const agentPowers = { general: '一般代理', special: '特别授权' } as const;

const agentSchema = closed('代理人', {
  name: words('姓名', undefined, 60),
  idNumber: Type.String({ title: '身份证号码', format: 'cn-identity', maxLength: 18 }),
  mobile: Type.String({ title: '手机号码', format: 'cn-mobile', maxLength: 11 }),
  powers: choice(agentPowers, '代理权限'),
});

/** Person or organisation, with an agent where there is one (行政许可法 第二十九条). */
export const applicantSchema = closed('申请人', {
  kind: choice(applicantKinds, '申请人类型'),
  name: words('姓名或者名称', undefined, 120),
  idKind: choice(identityKinds, '证件类型'),
  idNumber: words('证件号码', undefined, 40),
  legalRepresentative: Type.Optional(words('法定代表人（负责人）', undefined, 60)),
  mobile: Type.String({ title: '手机号码', format: 'cn-mobile', maxLength: 11 }),
  address: Type.Optional(words('联系地址', undefined, 300)),
  agent: Type.Optional(agentSchema),
});
export type Applicant = Static<typeof applicantSchema>;
