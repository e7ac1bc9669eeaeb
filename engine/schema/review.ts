/** Steps inside review, special procedures and who decides (design §3; domain §3.4, §4, §9.0). */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { limitFor } from './limit.ts';
import { tag } from './tag.ts';
import { count, flag, id, list, prose, words } from './text.ts';
import { variants } from './variants.ts';

/** Posts a step can be given to (domain §10). */
export const stepPosts = {
  clerk: '窗口受理员',
  reviewer: '承办人',
  technicalReviewer: '技术审查员',
  sectionHead: '审核人',
  chief: '首席审批员',
  leader: '分管领导',
} as const;

const postSchema = variants(
  'by',
  [
    closed('固定岗位', { by: tag('post'), post: choice(stepPosts, '岗位') }),
    closed('查表确定', { by: tag('table'), table: id('规则表') }),
  ],
  '办理岗位',
);

export const stepOutcomes = { pass: '通过', fail: '不通过', return: '退回上一环节' } as const;

export const stepSchema = closed('审查环节', {
  id: id('标识'),
  title: words('环节名称'),
  what: prose('办理步骤'),
  when: Type.Optional(conditionSchema),
  post: postSchema,
  limit: limitFor('环节时限'),
  standard: Type.Optional(prose('审查标准')),
  result: Type.Optional(words('办理结果')),
  outcomes: list('可选结论', choice(stepOutcomes, '结论'), 3),
  people: Type.Optional(count('最少参加人数', 1, 5, '实地核查应当两人以上（行政许可法第三十四条）')),
  together: Type.Optional(id('并行组', '同组环节同时进行')),
});
export type Step = Static<typeof stepSchema>;

export const specialKinds = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
  siteVisit: '现场勘验',
  publicNotice: '公示',
} as const;

export const specialProcedureSchema = closed('特别程序', {
  id: id('标识'),
  kind: choice(specialKinds, '种类'),
  name: words('名称'),
  when: Type.Optional(conditionSchema),
  stopsStatutory: flag('不计入法定时限', '仅限行政许可法第四十五条列举的事由'),
  stopsPromised: flag('不计入承诺时限'),
  maximum: limitFor('最长时间'),
  approver: choice(stepPosts, '批准岗位'),
  writtenNotice: flag('书面告知申请人'),
  resultRequired: flag('须有结果材料'),
  basis: Type.Optional(basisSchema),
});
export type SpecialProcedure = Static<typeof specialProcedureSchema>;

export const decisionModes = {
  officer: '窗口即办',
  chief: '首席审批员决定',
  preliminary: '首席审批员初审，报领导决定',
  collective: '集体研究决定',
  otherLevel: '上级决定',
} as const;

/** The authority above, where a case is forwarded to it for the decision (上报件). */
const upperSchema = closed('上级决定机关', {
  name: words('名称'),
  limit: Type.Optional(limitFor('上级机关办理时限')),
  basis: Type.Optional(basisSchema),
});

export const decisionSchema = closed('决定', {
  mode: choice(decisionModes, '决定方式'),
  upper: Type.Optional(upperSchema),
  preliminaryLimit: Type.Optional(limitFor('初审时限')),
  limit: limitFor('决定时限'),
  denialByLeader: Type.Optional(flag('不予许可须报分管领导决定')),
  why: Type.Optional(prose('授权理由', '属于可授予决定权的哪一类，或者为什么只授予初审权')),
});
export type Decision = Static<typeof decisionSchema>;
