/** What the law and the trade ask a document of an act to say, and which documents are sealed (domain §7). */
import type { DocumentConfig } from '../schema/document.ts';

type Act = DocumentConfig['act'];

export interface Content {
  content: string;
  /** Fields of which one at least has to be in the template. */
  fields: readonly string[];
  basis: string;
}

/** What makes such a paper one, where no article says it. */
const essential = '文书必备内容';
const says = (content: string, fields: readonly string[], basis = essential): Content => ({ content, fields, basis });

const dated = says('日期', ['document.date']);
const day = says('日期', ['document.date', 'case.acceptedOn'], '行政许可法第三十二条第二款');
const received = says('收到申请材料的日期', ['case.receivedOn']);
const asked = says('查询办理进度的方式', ['case.queryCode', 'case.trackUrl']);
const listed = says('收到的材料', ['materials']);
const reason = (basis: string): Content => says('理由', ['grounds', 'act.reason'], basis);

export const mandatory: Readonly<Partial<Record<Act, readonly Content[]>>> = {
  receive: [
    received,
    listed,
    says('一次性告知的期限', ['case.noticeDue'], '行政许可法第三十二条第一款第四项'),
    says('收件人', ['act.operator']),
    asked,
  ],
  notifyOnce: [
    says('需要补正的全部内容', ['defects'], '行政许可法第三十二条第一款第四项'),
    says('每一项如何补正', ['defects.remedy'], '行政许可法第三十二条第一款第四项'),
    received,
    says('补正期限', ['case.supplementDue']),
  ],
  accept: [
    day,
    listed,
    says('承诺的办理期限', ['case.promisedDue', 'matter.promisedLimit']),
    says('法定的办理期限', ['case.statutoryDue', 'matter.statutoryLimit'], '行政许可法第四十二条'),
    says('送达方式', ['case.deliveryWay']),
    asked,
  ],
  defer: [
    says('容缺的材料', ['owed']),
    says('容缺材料的补齐期限', ['case.deferredDue']),
    says('受理日期', ['case.acceptedOn']),
  ],
  commit: [
    says('承诺人', ['applicant.name'], '国办发〔2020〕42号'),
    says('以承诺代替的材料', ['committed'], '国办发〔2020〕42号'),
    dated,
  ],
  tellNotRequired: [day, reason('行政许可法第三十二条第一款第一项')],
  refuseAcceptance: [
    day,
    reason('行政许可法第三十二条第一款第二项'),
    says('应当向哪里申请', ['act.whereTo'], '行政许可法第三十二条第一款第二项'),
  ],
  suspend: [
    says('特别程序的名称', ['procedure.name', 'procedure.kind'], '行政许可法第四十五条'),
    says('所需时间', ['procedure.expected'], '行政许可法第四十五条'),
    says('对办理期限的影响', ['procedure.statutoryBasis'], '行政许可法第四十五条'),
  ],
  extend: [
    says('延长期限的理由', ['extension.reason'], '行政许可法第四十二条第一款'),
    says('延长的天数', ['extension.days'], '行政许可法第四十二条第一款'),
    says('原届满日', ['extension.statutoryBefore', 'extension.promisedBefore']),
    says('延长后的届满日', ['case.statutoryDue', 'case.promisedDue']),
  ],
  tellInterested: [
    says('利害关系人', ['interested.name'], '行政许可法第三十六条'),
    says('与申请事项的重大利益关系', ['interested.interest'], '行政许可法第三十六条'),
    says('陈述申辩的期限', ['interested.days', 'interested.until'], '行政许可法第三十六条'),
  ],
  tellHearing: [
    says('重大利益关系', ['hearingRight.reason'], '行政许可法第四十七条'),
    says('要求听证的期限', ['hearingRight.days', 'hearingRight.until'], '行政许可法第四十七条'),
  ],
  arrangeHearing: [
    says('举行听证的时间', ['hearing.heldOn'], '行政许可法第四十八条第一款第一项'),
    says('举行听证的地点', ['hearing.place'], '行政许可法第四十八条第一款第一项'),
    says('听证主持人', ['hearing.chair'], '行政许可法第四十八条第一款第三项'),
  ],
  announceHearing: [
    says('听证的事由', ['hearing.reason'], '行政许可法第四十六条'),
    says('举行听证的时间', ['hearing.heldOn'], '行政许可法第四十八条第一款第一项'),
    says('举行听证的地点', ['hearing.place'], '行政许可法第四十八条第一款第一项'),
    dated,
  ],
  recordHearing: [
    says('举行听证的时间', ['hearingRecord.heldOn'], '行政许可法第四十八条第一款第五项'),
    says('举行听证的地点', ['hearingRecord.place'], '行政许可法第四十八条第一款第五项'),
    says('听证主持人', ['hearingRecord.chair'], '行政许可法第四十八条第一款第三项'),
    says('听证参加人', ['hearingRecord.attendees'], '行政许可法第四十八条第一款第五项'),
    says('申辩和质证的内容', ['hearingRecord.summary'], '行政许可法第四十八条第一款第四项'),
  ],
  forwardUp: [
    says('上级机关', ['forwarding.authority'], '行政许可法第三十五条'),
    says('初步审查意见', ['forwarding.opinion'], '行政许可法第三十五条'),
    dated,
  ],
  visit: [
    says('核查人员', ['visit.people'], '行政许可法第三十四条第三款'),
    says('核查的情况', ['visit.findings'], '行政许可法第三十四条第三款'),
    says('核查的日期', ['visit.on']),
  ],
  opinions: [says('各环节的意见、人员和时间', ['opinions'])],
  grant: [dated],
  deny: [reason('行政许可法第三十八条第二款'), dated],
  deliver: [
    says('送达的文书', ['papers'], '民事诉讼法第八十七条'),
    says('受送达人', ['applicant.name'], '民事诉讼法第八十七条'),
    says('送达方式', ['case.deliveryWay']),
    says('送达人', ['act.operator'], '民事诉讼法第八十七条'),
    says('拒收、留置、公告等情况', ['case.servedNote'], '民事诉讼法第八十九条'),
    dated,
  ],
  lapse: [says('理由', ['act.reason']), dated],
  terminate: [says('终止的情形和理由', ['act.reason']), dated],
  withdraw: [dated],
  renewTacitly: [
    says('原证照', ['licence.number'], '行政许可法第五十条第二款'),
    says('延续后的有效期', ['result.validTo'], '行政许可法第五十条第二款'),
    dated,
  ],
  revoke: [reason('行政许可法第六十九条'), says('所撤销的决定的日期', ['case.decidedOn']), dated],
  cancelLicence: [
    says('注销的情形', ['cancellation.ground'], '行政许可法第七十条'),
    says('证据', ['cancellation.evidence'], '行政许可法第七十条'),
    says('所注销的证照', ['cancellation.number']),
    dated,
  ],
  cover: [
    says('题名', ['matter.name'], 'GB/T 9705—2008'),
    says('办件编号', ['case.number'], 'GB/T 9705—2008'),
    says('归档日期', ['document.date'], 'GB/T 9705—2008'),
  ],
  fileNote: [
    says('卷内情况说明', ['archived'], 'DA/T 22—2015'),
    says('整理人', ['act.operator'], 'DA/T 22—2015'),
    says('整理日期', ['document.date'], 'DA/T 22—2015'),
  ],
  archive: [says('归档的内容和摘要', ['archived'], '国办发〔2023〕26号')],
};

/** Acts whose document is sealed, and why. */
export const sealed: Readonly<Partial<Record<Act, string>>> = {
  accept: '行政许可法第三十二条第二款',
  tellNotRequired: '行政许可法第三十二条第二款',
  refuseAcceptance: '行政许可法第三十二条第二款',
  grant: '行政许可法第三十九条',
  deny: '行政许可法第三十八条',
};
