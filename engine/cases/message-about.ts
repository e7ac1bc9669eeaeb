/** What an applicant is written to about: one short message an event, without personal data. */
import { dayWords } from '../clocks/clock-words.ts';
import type { BarKind } from './bar-shapes.ts';
import type { Case } from './case.ts';
import { toldOutside } from './clocks-of.ts';
import { followUpOutcomes } from './command.ts';
import { servedWays } from './delivery-shapes.ts';
import type { CaseEvent, EventKind, EventOf } from './event.ts';

/** The case an event is of, and the code its progress is asked for with. */
export interface Addressed {
  one: Pick<Case, 'number' | 'matter' | 'source'>;
  queryCode: string;
}

type Tell<K extends EventKind> = (event: EventOf<K>, found: Addressed) => string | undefined;

const yours = ({ one: { matter, number } }: Addressed) => `您申请的“${matter.name}”（${number}）`;

/** “，最迟在10月17日前告知是否受理”, once that day is known. */
const answered = (day: string | undefined, on: string): string =>
  day === undefined ? '' : `，最迟在${dayWords(day, on)}前告知是否受理`;

/** How a result was served, which whoever waits for it may not have seen. */
const served: Readonly<Record<keyof typeof servedWays, (event: EventOf<'delivered'>) => string>> = {
  pickUp: () => '的结果已经领取',
  mail: ({ payload: { trackingNumber = '' } }) => `的结果已经寄出，邮寄单号 ${trackingNumber}`,
  electronic: () => '的结果已经电子送达',
  left: () => '的结果因拒绝签收，已经留置送达',
  announced: ({ on, payload: { until } }) =>
    `的结果已经公告送达${until === undefined ? '' : `，到${dayWords(until, on)}视为送达`}`,
};

const barred: Readonly<Record<BarKind, string>> = {
  falsehood: '因隐瞒有关情况或者提供虚假材料，不得再次申请本许可',
  deceit: '因以欺骗、贿赂等不正当手段取得许可，不得再次申请本许可',
  falsePromise: '因承诺不实，在信用修复以前不适用告知承诺',
};

/** “，承诺在10月17日前作出决定”, once that day is known. */
const promised = ({ on, payload }: { on: string; payload: { promisedDue?: string } }): string =>
  payload.promisedDue === undefined ? '' : `，承诺在${dayWords(payload.promisedDue, on)}前作出决定`;

/** Said face to face at a window or in a hearing, spoken of by the message before, or the office’s own. */
const unwritten = () => undefined;

/** A kind of event without a row does not compile. */
const tellings: { [K in EventKind]: Tell<K> } = {
  submitted: (_, found) => `${yours(found)}已提交，查询码 ${found.queryCode}。`,
  preChecked: ({ payload: { outcome, note } }, found) =>
    outcome === 'pass'
      ? `${yours(found)}预审通过${note === undefined ? '' : `：${note}`}。`
      : `${yours(found)}预审退回，请登录查看全部原因，修改后重新提交。`,
  resubmitted: (_, found) => `${yours(found)}已重新提交，请等待窗口收件。`,
  // What is handed in at a window is received in the same visit, and told with the submission.
  received: ({ on, payload: { noticeDue } }, found) =>
    found.one.source === 'web' ? `${yours(found)}窗口已收件${answered(noticeDue, on)}。` : undefined,
  lateEntryAnswered: ({ on, payload: { from } }, found) =>
    from && `${yours(found)}按实际收件时间补录，办理期限自${dayWords(from.on, on)}起计算。`,
  supplemented: ({ on, payload: { noticeDue } }, found) =>
    `${yours(found)}补交的材料已经收到${answered(noticeDue, on)}。`,
  notified: ({ on, payload: { dueOn } }, found) =>
    `${yours(found)}需要补正，${dueOn === undefined ? '' : `请在${dayWords(dueOn, on)}前补正，`}${found.one.source === 'web' ? '请登录查看全部内容' : '全部内容见补正告知书'}。`,
  accepted: (event, found) => {
    const { deferredDue, deemedFrom } = event.payload;
    if (deferredDue !== undefined)
      return `${yours(found)}已容缺受理，请在${dayWords(deferredDue, event.on)}前补齐材料，见容缺受理通知书。`;
    return deemedFrom === undefined
      ? `${yours(found)}已受理${promised(event)}。`
      : `${yours(found)}逾期未告知补正，视为自${dayWords(deemedFrom, event.on)}起受理${promised(event)}。`;
  },
  notRequiredTold: (_, found) => `${yours(found)}不需要取得许可，不受理，理由见不受理告知书。`,
  acceptanceRefused: (_, found) => `${yours(found)}不予受理，理由见不予受理决定书。`,
  suspended: ({ payload }, found) =>
    payload.kind === 'hearing' ? undefined : `${yours(found)}需要进行${payload.name}，所需时间见特别程序告知书。`,
  resumed: (event, found) => `${yours(found)}的${event.payload.name}已经结束，恢复办理${promised(event)}。`,
  interestedTold: (_, found) => `${yours(found)}直接关系他人重大利益，已告知利害关系人，您也可以陈述申辩。`,
  hearingTold: ({ on, payload: { until } }, found) =>
    `${yours(found)}您有权要求听证${until === undefined ? '' : `，请在${dayWords(until, on)}前提出`}，见听证告知书。`,
  hearingArranged: (
    {
      on,
      payload: {
        notice: { heldOn, time, place },
      },
    },
    found,
  ) => `${yours(found)}将于${dayWords(heldOn, on)}${time}在${place}举行听证，见听证通知书。`,
  recusalRequested: ({ payload: { officer } }, found) =>
    `${yours(found)}的回避申请已经收到，作出决定以前${officer.name}暂不办理。`,
  recusalAnswered: ({ payload: { officer, outcome } }, found) =>
    outcome === 'grant'
      ? `${yours(found)}的回避申请已获同意，${officer.name}不再办理。`
      : `${yours(found)}的回避申请（${officer.name}）没有获得同意，理由请登录查看。`,
  ruleApplied: (event, found) => `${yours(found)}按新规办理（${event.payload.basis}）${promised(event)}。`,
  versionMoved: (_, found) => `${yours(found)}改按事项新版本办理，不需要补充材料，办理期限照旧计算。`,
  transferred: ({ payload: { name } }, found) => `${yours(found)}转由${name}办理，办理期限不变。`,
  forwardedUp: ({ payload: { authority } }, found) => `${yours(found)}已报${authority}决定，请等待结果。`,
  acceptedElsewhere: (event, found) =>
    `${yours(found)}已在${event.payload.system}受理，受理编号 ${event.payload.number}${promised(event)}。`,
  upperAnswered: (event, found) =>
    event.payload.answer.outcome === 'return'
      ? `${yours(found)}由${event.payload.authority}退回，恢复办理${promised(event)}。`
      : undefined,
  extended: (event, found) =>
    `${yours(found)}经批准延长期限 ${event.payload.days} 个工作日，理由见延长期限通知书${promised(event)}。`,
  reminded: ({ on, payload: { about, until } }, found) =>
    about === 'supplement' || about === 'deferred'
      ? `${yours(found)}还有材料没有补交，请在${dayWords(until, on)}前补齐。`
      : undefined,
  lapsed: (_, found) => `${yours(found)}逾期未补正，视为撤回，不影响重新申请。`,
  recounted: ({ payload: { moved } }, found) => {
    const told = toldOutside(moved).map(({ title, words }) => `${title}${words}`);
    return told.length === 0 ? undefined : `${yours(found)}因日历有变化重新计算期限：${told.join('；')}。`;
  },
  terminated: (_, found) => `${yours(found)}已终止办理，理由见终止办理通知书。`,
  voided: (_, found) => `${yours(found)}登记作废，不再办理。`,
  decided: (_, found) => `${yours(found)}已作出决定，请查看。`,
  commitmentChecked: ({ payload: { outcome, rectifyDays } }, found) =>
    `${yours(found)}的承诺核查结论：${followUpOutcomes[outcome]}${rectifyDays === undefined ? '' : `，请在 ${rectifyDays} 个工作日内整改`}。`,
  paperVoided: (_, found) => `${yours(found)}的一份文书有误，已作废并重新出具，请查看。`,
  revoked: (_, found) => `${yours(found)}取得的许可已被撤销，理由和救济途径见撤销决定书。`,
  licenceCancelled: (_, found) => `${yours(found)}取得的证照已注销，理由和救济途径见注销决定书。`,
  barLifted: ({ payload: { bar } }, found) =>
    `因${yours(found)}产生的限制已经解除，${bar === 'falsePromise' ? '可以重新适用告知承诺' : '可以重新申请本许可'}。`,
  barred: ({ on, payload: { kind, until } }, found) =>
    `${yours(found)}${barred[kind]}${until === undefined ? '' : `，到${dayWords(until, on)}为止`}。`,
  produced: (_, found) => `${yours(found)}的结果已制作完成。`,
  delivered: (event, found) => `${yours(found)}${served[event.payload.way](event)}。`,
  withdrawn: (_, found) => `${yours(found)}已撤回。`,
  corrected: unwritten,
  statementHeard: unwritten,
  hearingAnswered: unwritten,
  hearingHeld: unwritten,
  documentIssued: unwritten,
  concluded: unwritten,
  archived: unwritten,
  officeOpened: unwritten,
  stepOpened: unwritten,
  stepDone: unwritten,
  stepReturned: unwritten,
  returnedBack: unwritten,
  opinionGiven: unwritten,
  consulted: unwritten,
  consultationAnswered: unwritten,
  papersHandedOver: unwritten,
  papersAnswered: unwritten,
  urged: unwritten,
  recused: unwritten,
  furtherConsented: unwritten,
  registered: unwritten,
  blankUsed: unwritten,
  blankSpoiled: unwritten,
  sealed: unwritten,
  archiveUnlocked: unwritten,
};

/** The message about an event; `undefined` when the applicant is not written to about it. */
export function messageAbout(event: CaseEvent, found: Addressed): string | undefined {
  const tell = tellings[event.kind] as (event: CaseEvent, found: Addressed) => string | undefined;
  return tell(event, found);
}
