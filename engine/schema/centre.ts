/** One government-service centre: what differs from place to place and therefore is configuration (domain §12). */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { clockReadingSchema } from './calendar.ts';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { limitFor } from './limit.ts';
import { specialKinds } from './review.ts';
import { series } from './series.ts';
import { count, flag, list, prose, slug, verify, words } from './text.ts';

/** What a government site must name of itself; only what is configured is shown. */
const siteSchema = closed('网站信息', {
  address: Type.Optional(
    Type.String({
      title: '网址',
      description: '对外的网址，印在收件凭证的二维码里',
      pattern: '^https?://[^/?#]+$',
      maxLength: 200,
    }),
  ),
  organiser: Type.Optional(words('主办单位')),
  operator: Type.Optional(words('运行管理单位')),
  icp: Type.Optional(words('ICP备案号', undefined, 60)),
  police: Type.Optional(words('公安联网备案号', undefined, 60)),
  code: Type.Optional(
    Type.String({ title: '政府网站标识码', description: '10位数字或者字母', pattern: '^[a-z0-9]{10}$' }),
  ),
});
const matterType = Type.String({ title: '事项类型', pattern: '^[0-9]{2}$', maxLength: 2 });

const pauseGroundSchema = closed(
  '不计入法定时限的事由',
  {
    types: list('事项类型', matterType, 20),
    kinds: list('特别程序种类', choice(specialKinds, '种类'), 20),
    basis: words('依据', '如“《湖南省行政程序规定》”'),
    verify,
  },
  '行政许可依行政许可法第四十五条，不在此列；其他类型的事项只有这里写明依据的才不计入',
);

const hearingSchema = closed(
  '听证期限（工作日）',
  {
    ask: Type.Optional(count('被告知后要求听证的期限', 5, 30, '行政许可法第四十七条：五日')),
    hold: Type.Optional(count('要求听证后组织听证的期限', 8, 20, '行政许可法第四十七条：二十日')),
    notice: Type.Optional(count('举行听证前几日通知', 7, 15, '行政许可法第四十八条：七日')),
  },
  '不填时依行政许可法；可以对申请人更有利，不可以更短',
);

/** Papers of a year were numbered elsewhere before the centre began here: its series go on behind them. */
const openingNumberSchema = closed('文号起编', {
  series: series('文号字头', '江城管许决字'),
  year: Type.Integer({ title: '年度', minimum: 2000, maximum: 2100 }),
  from: count('从第几号起', 1, 999999, '启用以前编到的最后一号之后的那一号；这一年已经由本系统编过号的不再改变'),
});

export const centreSchema = file('政务服务中心', {
  id: slug('标识'),
  name: words('名称'),
  county: words('所在县（市、区）'),
  region: Type.String({ title: '行政区划代码', pattern: '^[0-9]{6}$' }),
  utcOffset: Type.String({ title: '与世界时的时差', pattern: '^[+-][0-9]{2}:[0-9]{2}$' }),
  address: words('地址'),
  transport: Type.Optional(prose('交通')),
  consultPhone: words('咨询电话', undefined, 40),
  supervisePhone: words('监督电话', undefined, 40),
  site: Type.Optional(siteSchema),
  footer: list('页脚', words('一行'), 6),
  introduction: Type.Optional(prose('中心介绍')),
  rules: closed('办件规则', {
    clocks: clockReadingSchema,
    preCheck: Type.Optional(flag('网上申请先预审', '预审不是法定环节，不停止计算一次性告知期限')),
    noticeDays: count('一次性告知期限（工作日）', 1, 30, '行政许可法第三十二条：五日'),
    supplementDays: count('补正期限（工作日）', 1, 60),
    deferredDays: Type.Optional(
      count('容缺材料补齐期限（工作日）', 1, 60, '不填时只要求在制证前补齐；不晚于承诺办结日'),
    ),
    commitmentCheckDays: Type.Optional(count('告知承诺后续核查期限（工作日）', 1, 250, '自作出决定起，不填时为 60 日')),
    statementDays: Type.Optional(
      count('利害关系人陈述申辩期限（工作日）', 1, 30, '行政许可法第三十六条没有规定期限，不填时为 5 日'),
    ),
    hearing: Type.Optional(hearingSchema),
    remindDays: Type.Optional(count('期限届满前几日提醒', 1, 10, '不填时为 2 日')),
    deliveryDays: count('送达期限（工作日）', 1, 30, '行政许可法第四十四条：十日'),
    extensionMovesPromise: flag('延期同时延长承诺时限'),
    deciderMayAccept: flag('决定人可以是受理人', '即办件除外，默认不可以'),
    deciderMayReview: Type.Optional(flag('决定人可以是审查人', '即办件除外，不填时不可以；审查人指承办人和技术审查员')),
    deputyActs: Type.Optional(
      choice(
        { absence: 'A岗不能办理时', always: '随时' },
        'B岗何时代行',
        '不填时只在A岗不在岗、回避、空缺、超时未办或者没有有效授权时代行',
      ),
    ),
    deputyAfter: Type.Optional(
      count('A岗超时几个工作日后B岗可以代行', 1, 30, '从可以签批之日起算；不填时不因超时代行'),
    ),
    lateEntryDays: Type.Optional(
      count(
        '停电等情形下补录的最长时间（工作日）',
        1,
        30,
        '不填时不能补录；经监察员或者中心管理员同意后，期限自实际收件时间起计算',
      ),
    ),
    handOverLimit: Type.Optional(limitFor('纸质材料交接签收期限')),
    sealRegister: Type.Optional(flag('登记用章', '需要加盖印章的文书，盖章并登记以后才能交付；不填时不登记用章')),
    announceDays: Type.Optional(
      count('公告送达的期限（自然日）', 30, 90, '民事诉讼法第九十五条：三十日，不填时为 30 日'),
    ),
    archiveDays: Type.Optional(
      count('办结几日后归档（自然日）', 1, 3650, '自办结、撤回或者终止之日起；不填时由出件员或者中心管理员归档'),
    ),
    concludeOn: choice({ decision: '作出决定', production: '制证完成', delivery: '送达' }, '办结点'),
    openingNumbers: Type.Optional(
      list('文号起编', openingNumberSchema, 500, '年中启用时接着已经编到的文号、证照编号往下编；没有写明的从 1 号起'),
    ),
    pauseGrounds: Type.Optional(list('非许可事项不计入法定时限的事由', pauseGroundSchema, 20)),
    deemedAcceptanceFor: list('逾期不告知视为受理的事项类型', matterType, 20),
  }),
  verify,
});
export type Centre = Static<typeof centreSchema>;
