import type { DocumentAct } from '../cases/plan.ts';
import type { TemplateFields } from '../documents/fields.ts';
import { date, group, list, number, of, optional, text } from './field-of.ts';

/** What goes into the file, for its catalogue as for what lies before and behind it. */
const archived: TemplateFields = {
  archived: list('归档内容', {
    part: text('类别'),
    title: text('名称'),
    count: number('件数'),
    digest: text('摘要'),
  }),
};

/** What a hearing is about, when, where and before whom. */
const session: TemplateFields = {
  reason: text('事由'),
  heldOn: date('举行日期'),
  time: text('举行时间'),
  place: text('举行地点'),
  chair: text('听证主持人'),
};

/** Why the limits stand still. */
const standing: TemplateFields = {
  statutoryBasis: optional(text('不计入法定时限的依据')),
  promisedBasis: optional(text('不计入承诺时限的依据')),
};

/** A hearing, for those told and for the public. */
const hearing: TemplateFields = {
  hearing: group('听证', {
    persons: optional(text('利害关系人')),
    cause: text('听证的原因'),
    ...session,
    ...standing,
  }),
};

/** What only some acts bring; a template may name it when every act it serves does. */
export const broughtBy: Readonly<Partial<Record<DocumentAct, TemplateFields>>> = {
  suspend: {
    procedure: group('特别程序', {
      name: text('名称'),
      kind: text('种类'),
      reason: text('理由'),
      expected: text('预计所需时间'),
      maximum: text('最长时间'),
      until: optional(date('最迟结束日')),
      ...standing,
    }),
  },
  visit: {
    visit: group('现场核查', {
      step: text('环节'),
      what: text('核查的内容'),
      on: date('核查日期'),
      place: optional(text('核查地点')),
      people: text('核查人员'),
      outcome: text('结论'),
      findings: text('核查情况'),
    }),
  },
  opinions: {
    opinions: list('各环节的意见', {
      step: text('环节'),
      outcome: text('结论'),
      opinion: text('意见'),
      by: text('人员'),
      on: date('日期'),
    }),
  },
  archive: archived,
  cover: archived,
  fileNote: archived,
  tellInterested: {
    interested: group('利害关系人', {
      name: text('姓名或者名称'),
      interest: text('重大利益关系'),
      days: number('陈述申辩期限（工作日）'),
      until: optional(date('陈述申辩截止日')),
    }),
  },
  tellHearing: {
    hearingRight: group('听证权利', {
      persons: optional(text('同时告知的利害关系人')),
      reason: text('重大利益关系'),
      days: number('要求听证的期限（工作日）'),
      until: optional(date('要求听证的截止日')),
      hold: number('组织听证的期限（工作日）'),
    }),
  },
  arrangeHearing: hearing,
  announceHearing: hearing,
  recordHearing: {
    hearingRecord: group('听证笔录', {
      ...session,
      attendees: text('听证参加人'),
      summary: text('笔录要点'),
      result: text('听证主持人的意见'),
    }),
  },
  forwardUp: {
    forwarding: group('转报', {
      authority: text('上级机关'),
      opinion: text('初步审查意见'),
      until: optional(date('上级机关办理期限')),
      statutoryBasis: optional(text('不计入本机关法定时限的依据')),
      promisedBasis: optional(text('不计入承诺时限的依据')),
    }),
  },
  cancelLicence: {
    cancellation: group('依职权注销', {
      name: text('证照名称'),
      number: text('证照编号'),
      validFrom: optional(date('有效期起')),
      validTo: optional(date('有效期止')),
      ground: text('情形'),
      reason: text('事实和理由'),
      evidence: text('证据'),
      notice: text('告知或者公告的情况'),
      noticeOn: date('告知或者公告的日期'),
    }),
  },
  extend: {
    extension: group('延长期限', {
      days: number('延长的工作日'),
      reason: text('理由'),
      basis: text('依据'),
      movesPromise: of('boolean')('是否同时延长承诺时限'),
      statutoryBefore: optional(date('原法定届满日')),
      promisedBefore: optional(date('原承诺办结日')),
    }),
  },
};
