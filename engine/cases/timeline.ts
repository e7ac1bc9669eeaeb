/** What happened to a case, for the applicant and for the clerks. */
import { deputyReasons } from '../authority/signers-on.ts';
import { dayWords } from '../clocks/clock-words.ts';
import { businesses } from '../schema/business.ts';
import { stepOutcomes } from '../schema/review.ts';
import {
  consultationOutcomes,
  followUpOutcomes,
  furtherExceptions,
  terminationGrounds,
  voidingCauses,
} from './command.ts';
import type { GrantUse } from './case.ts';
import { toldOutside } from './clocks-of.ts';
import { servedWays } from './delivery-shapes.ts';
import { upperOutcomes } from './elsewhere-shapes.ts';
import { hearingAnswers } from './hearing-shapes.ts';
import type { CaseEvent, EventKind, MovedDue, Payloads } from './event.ts';
import type { CaseBusiness } from './licence-record.ts';
import { paperTellings } from './paper-tellings.ts';
import { recusalTellings } from './recusal-tellings.ts';
import { reminderKinds } from './system-shapes.ts';
import { both, list, type Reader, type Telling, type Told, until, worded } from './telling.ts';

export interface TimelineEntry {
  /** Ordinal of the event, counted from 1. */
  eventId: number;
  at: string;
  on: string;
  title: string;
  /** Clerks read who it was; applicants read what the office did. */
  by?: string;
  words?: string;
}

const acting = (grant: GrantUse | undefined): string[] =>
  grant?.because === undefined ? [] : [`代${grant.actingForTitle ?? 'A岗'}签批（${deputyReasons[grant.because]}）`];
const aboutLicence = ({ kind, licence, late }: CaseBusiness): string =>
  list([
    `${businesses[kind]}：${licence.name} ${licence.number}`,
    ...(late ? ['已过延续申请期，不适用视为准予延续'] : []),
  ]);
const clocksStopped = ({ statutoryBasis, promisedBasis }: Payloads['suspended']): string =>
  [statutoryBasis && '法定时限', promisedBasis && '承诺时限'].filter(Boolean).join('和');

const tellings: { [K in EventKind]: Telling<K> } = {
  submitted: ({ on, payload }) => ({
    applicant: { title: '提交申请', ...until('窗口最迟在{}前告知是否受理', payload.noticeDue, on) },
    clerk: {
      title: payload.source === 'web' ? '网上提交申请' : '窗口登记申请',
      ...worded([
        ...(payload.business ? [aboutLicence(payload.business)] : []),
        ...(payload.lateEntry ? [`补录：${payload.lateEntry.reason}`] : []),
      ]),
    },
  }),
  officeOpened: ({ payload: { licence } }) => ({
    clerk: { title: '依职权立案', words: `${licence.name} ${licence.number}` },
  }),
  preChecked: ({ payload: { outcome, defects, note } }) => {
    const title = outcome === 'pass' ? '预审通过' : '预审退回，请修改后重新提交';
    const items = defects.map(({ item, problem }) => `${item}：${problem}`);
    const words = list([...items, ...(note === undefined ? [] : [note])]);
    return both({ title, ...(words === '' ? {} : { words }) });
  },
  resubmitted: () => both({ title: '重新提交' }),
  received: ({ on, payload }) => both({ title: '窗口收件', ...until('最迟在{}前告知是否受理', payload.noticeDue, on) }),
  lateEntryAnswered: ({ on, payload: { outcome, from, noticeDue, overdue, note } }) => {
    if (outcome === 'refuse' || !from)
      return { clerk: { title: '不同意补录，以登记时间为准', ...(note && { words: note }) } };
    const told = [
      `自${dayWords(from.on, on)}起计算`,
      ...(overdue ? [`告知期限已于${dayWords(noticeDue ?? from.on, on)}届满`] : []),
    ];
    const title = '补录收件时间';
    return {
      applicant: { title, words: list(told) },
      clerk: { title, words: list([...told, ...(note ? [note] : [])]) },
    };
  },
  notified: ({ on, payload }) => ({
    applicant: { title: '一次性告知需要补正的内容', ...until('请在{}前补正', payload.dueOn, on) },
    clerk: { title: '一次性告知', words: list(payload.defects.map(({ item, problem }) => `${item}：${problem}`)) },
  }),
  furtherConsented: ({ payload }) => ({
    clerk: { title: '同意再次告知', words: `${furtherExceptions[payload.exception]}：${payload.reason}` },
  }),
  supplemented: () => both({ title: '补交材料' }),
  accepted: ({ on, payload: { deemedFrom, unexamined = [], promisedDue, deferredDue, committed = [] } }) => {
    const promised = until('承诺在{}前作出决定', promisedDue, on);
    if (deemedFrom === undefined) {
      const title = deferredDue === undefined ? '受理' : '容缺受理';
      const agreed = [
        ...(deferredDue === undefined ? [] : [`容缺的材料应当在${dayWords(deferredDue, on)}前补齐`]),
        ...(committed.length === 0 ? [] : [`以承诺代替：${committed.map(({ name }) => name).join('、')}`]),
      ];
      const told = promised.words === undefined ? agreed : [promised.words, ...agreed];
      return { applicant: { title, ...worded(told) }, clerk: { title, ...worded(agreed) } };
    }
    const title = '逾期未告知，视为受理';
    const from = `自${dayWords(deemedFrom, on)}起受理`;
    const names = unexamined.map(({ name }) => name).join('、');
    return {
      applicant: { title, words: list([from, ...(promised.words === undefined ? [] : [promised.words])]) },
      clerk: { title, words: list([from, ...(names === '' ? [] : [`没有核对：${names}`])]) },
    };
  },
  acceptanceRefused: ({ payload: { grounds, whereTo } }) =>
    both({
      title: '不予受理',
      words: list([...grounds.map(({ text }) => text), ...(whereTo ? [`请向${whereTo}申请`] : [])]),
    }),
  corrected: ({ payload: { fields, papers } }) =>
    both({
      title: '当场更正',
      words: list([
        ...(fields.length === 0 ? [] : [`更正申请表：${fields.map(({ title }) => title).join('、')}`]),
        ...papers.map(({ name, what }) => `${name}：${what}`),
      ]),
    }),
  notRequiredTold: ({ payload }) =>
    both({ title: '不需要取得许可，不受理', words: list(payload.grounds.map(({ text }) => text)) }),
  stepOpened: ({ payload }) => ({ clerk: { title: `${payload.title}开始` } }),
  stepDone: ({ payload }) => ({
    clerk: { title: `审查：${stepOutcomes[payload.outcome]}`, words: payload.opinion },
  }),
  stepReturned: ({ payload }) => ({ clerk: { title: '退回上一环节', words: payload.opinion } }),
  returnedBack: ({ payload }) => ({ clerk: { title: '退回上一环节', words: payload.reason } }),
  suspended: ({ on, payload }) => ({
    applicant: {
      title: `${payload.name}（特别程序）开始`,
      words: list([
        ...(payload.statutoryBasis === undefined && payload.promisedBasis === undefined
          ? []
          : [`所需时间不计入${clocksStopped(payload)}`]),
        ...(payload.until === undefined ? [] : [`最迟到${dayWords(payload.until, on)}`]),
      ]),
    },
    clerk: { title: `启动特别程序：${payload.name}`, words: payload.reason },
  }),
  resumed: ({ on, payload }) => ({
    applicant: { title: `${payload.name}结束，恢复办理`, ...until('承诺在{}前作出决定', payload.promisedDue, on) },
    clerk: { title: `恢复办理：${payload.name}`, ...(payload.result && { words: payload.result }) },
  }),
  consulted: ({ payload: { unitName, question, countersign } }) => ({
    clerk: { title: countersign ? `请${unitName}会签` : `征求${unitName}意见`, words: question },
  }),
  consultationAnswered: ({ payload: { unitName, outcome, opinion } }) => ({
    clerk: { title: `${unitName}答复：${consultationOutcomes[outcome]}`, words: opinion },
  }),
  papersHandedOver: ({ payload: { from, to, papers } }) => ({
    clerk: { title: `${from.name}移交材料到${to.name}`, words: list(papers.map(({ name }) => name)) },
  }),
  papersAnswered: ({ payload: { to, outcome, reason } }) => ({
    clerk: { title: outcome === 'sign' ? `${to}签收材料` : `${to}退回材料`, ...(reason && { words: reason }) },
  }),
  interestedTold: ({ on, payload: { name, interest, until: upTo } }) => ({
    applicant: { title: '告知利害关系人', ...until('在{}前可以陈述申辩', upTo, on) },
    clerk: { title: '告知利害关系人', words: `${name}：${interest}` },
  }),
  statementHeard: ({ payload: { name, summary, handling } }) => ({
    applicant: { title: '听取陈述申辩' },
    clerk: { title: '听取陈述申辩', words: `${name}：${summary}；${handling}` },
  }),
  hearingTold: ({ on, payload: { reason, until: upTo } }) => ({
    applicant: { title: '告知听证权利', ...until('要求听证的，请在{}前提出', upTo, on) },
    clerk: { title: '告知听证权利', words: reason },
  }),
  hearingAnswered: ({ payload: { who, outcome } }) => ({
    applicant: { title: hearingAnswers[outcome] },
    clerk: { title: hearingAnswers[outcome], words: who },
  }),
  hearingArranged: ({ on, payload: { notice } }) => {
    const { heldOn, time, place, chair } = notice;
    const words = `${dayWords(heldOn, on)}${time}，${place}`;
    return {
      applicant: { title: '通知听证时间和地点', words },
      clerk: { title: '组织听证', words: `${words}；听证主持人 ${chair.name}` },
    };
  },
  hearingHeld: ({ on, payload: { heldOn, result } }) => ({
    applicant: { title: `${dayWords(heldOn, on)}举行听证`, words: '笔录已存卷，决定根据听证笔录作出' },
    clerk: { title: `${dayWords(heldOn, on)}举行听证`, words: result },
  }),
  transferred: ({ payload: { name, reason } }) => ({
    applicant: { title: `转由${name}办理` },
    clerk: { title: `转办：${name}`, words: reason },
  }),
  acceptedElsewhere: ({ on, payload: { system, number, acceptedOn, promisedDue } }) => {
    const accepted = `${dayWords(acceptedOn, on)}受理，受理编号 ${number}`;
    const due = until('承诺在{}前作出决定', promisedDue, on);
    return both({ title: `${system}受理`, words: list([accepted, ...(due.words ? [due.words] : [])]) });
  },
  forwardedUp: ({ on, payload: { authority, opinion, until: upTo } }) => ({
    applicant: { title: `转报${authority}决定`, ...until('预计在{}前答复', upTo, on) },
    clerk: { title: `转报${authority}`, words: opinion },
  }),
  upperAnswered: ({ on, payload: { authority, answer, promisedDue } }) => {
    const { outcome, opinion, decidedOn, number } = answer;
    if (outcome === 'return') {
      const title = `${authority}退回，恢复办理`;
      return {
        applicant: { title, ...until('承诺在{}前作出决定', promisedDue, on) },
        clerk: { title, words: opinion },
      };
    }
    const paper = list([`${dayWords(decidedOn, on)}作出`, `文号 ${number ?? ''}`]);
    const title = `${authority}决定：${upperOutcomes[outcome]}`;
    return { applicant: { title, words: paper }, clerk: { title, words: list([paper, opinion]) } };
  },
  extended: ({ on, payload }) => ({
    applicant: {
      title: '延长办理期限',
      words: list([
        `延长 ${payload.days} 个工作日，理由：${payload.reason}`,
        ...(payload.statutoryDue === undefined ? [] : [`法定期限到${dayWords(payload.statutoryDue, on)}`]),
      ]),
    },
    clerk: { title: `延长期限 ${payload.days} 个工作日`, words: payload.reason },
  }),
  opinionGiven: ({ payload }) => ({
    clerk: {
      title: payload.outcome === 'grant' ? '初审：建议准予' : '初审：建议不予许可',
      words: list([...acting(payload.grant), payload.opinion]),
    },
  }),
  decided: ({ payload }) => {
    const said = payload.outcome === 'grant' ? '决定准予' : '决定不予许可';
    const decided = payload.upper ? `上级机关${said}，转报办结` : said;
    const title = payload.tacit ? '届满前未作决定，视为准予延续' : decided;
    const grounds = list(payload.grounds.map(({ text }) => text));
    const applicant = { title, ...(grounds && { words: grounds }) };
    return { applicant, clerk: { title, words: list([...acting(payload.grant), payload.opinion]) } };
  },
  commitmentChecked: ({ payload: { outcome, finding, rectifyDays } }) => {
    const title = `承诺核查：${followUpOutcomes[outcome]}`;
    const within = rectifyDays === undefined ? {} : { words: `请在 ${rectifyDays} 个工作日内整改` };
    return { applicant: { title, ...within }, clerk: { title, words: finding } };
  },
  produced: ({ payload }) =>
    both({ title: '制作证照文书', ...(payload.resultNumber && { words: `编号 ${payload.resultNumber}` }) }),
  delivered: ({ on, payload }) => {
    const { way, trackingNumber, until: upTo, receiver } = payload;
    const title = servedWays[way];
    const told = trackingNumber ? { words: `邮寄单号 ${trackingNumber}` } : until('到{}视为送达', upTo, on);
    return { applicant: { title, ...told }, clerk: { title, words: told.words ?? `领取人 ${receiver}` } };
  },
  concluded: ({ payload }) => both({ title: '办结', ...(payload.note && { words: payload.note }) }),
  withdrawn: ({ payload }) => both({ title: '撤回申请', words: payload.reason }),
  lapsed: ({ on, payload }) => both({ title: '逾期未补正，视为撤回', ...until('应当在{}前补正', payload.until, on) }),
  urged: ({ payload }) => ({ clerk: { title: '催办', words: payload.words } }),
  recounted: ({ payload: { moved } }) => {
    const title = '日历有变化，期限重新计算';
    const words = (lines: readonly MovedDue[]) => list(lines.map((one) => `${one.title}：${one.words}`));
    const outside = toldOutside(moved);
    return {
      ...(outside.length === 0 ? {} : { applicant: { title, words: words(outside) } }),
      clerk: { title, words: words(moved) },
    };
  },
  terminated: ({ payload }) =>
    both({ title: '终止办理', words: `${terminationGrounds[payload.ground]}：${payload.reason}` }),
  voided: ({ payload }) => both({ title: '登记作废', words: `${voidingCauses[payload.cause]}：${payload.reason}` }),
  ruleApplied: ({ on, payload: { reason, basis, promisedDue } }) => ({
    applicant: { title: `按新规办理（${basis}）`, ...until('承诺在{}前作出决定', promisedDue, on) },
    clerk: { title: '按新规办理', words: list([reason, basis]) },
  }),
  versionMoved: ({ payload: { from, to, ground, publisher } }) => ({
    applicant: { title: '改按新版本办理', words: `第${to.version}版，依据：${ground}` },
    clerk: {
      title: '改按新版本办理',
      words: list([`第${from}版 → 第${to.version}版`, ground, `${publisher}发布时决定`]),
    },
  }),
  archived: () => both({ title: '归档' }),
  reminded: ({ on, payload }) => ({
    ...(payload.about === 'supplement' || payload.about === 'deferred'
      ? { applicant: { title: '到期提醒', ...until('请在{}前补交材料', payload.until, on) } }
      : {}),
    clerk: { title: reminderKinds[payload.about], ...until('到{}为止', payload.until, on) },
  }),
  ...recusalTellings,
  ...paperTellings,
};

/** The events this reader is told of, oldest first. */
export function timeline(events: readonly CaseEvent[], reader: Reader): TimelineEntry[] {
  return events.flatMap((event, index) => {
    const tell = tellings[event.kind] as (event: CaseEvent) => Partial<Record<Reader, Told>>;
    const told = tell(event)[reader];
    if (!told) return [];
    const { at, on, by } = event;
    return [{ eventId: index + 1, at, on, ...told, ...(reader === 'clerk' ? { by: by.name } : {}) }];
  });
}
