/** The fields every template of a matter may name: those of its own form, and those every case has. */
import type { DocumentAct } from '../cases/plan.ts';
import type { TemplateFields } from '../documents/fields.ts';
import type { Form } from '../schema/form.ts';
import { broughtBy } from './act-fields.ts';
import { answerFields } from './answer-fields.ts';
import { certain, date, group, list, number, of, optional, text } from './field-of.ts';

const ofCase: TemplateFields = {
  number: text('办件编号'),
  business: text('办理类型'),
  receivedOn: optional(date('收到日期')),
  acceptedOn: optional(date('受理日期')),
  deemedOn: optional(date('逾期未告知，视为受理之日')),
  promisedDue: optional(date('承诺办结日')),
  statutoryDue: optional(date('法定届满日')),
  noticeDue: optional(date('一次性告知期限')),
  supplementDue: optional(date('补正期限')),
  deferredDue: optional(date('容缺材料补齐期限')),
  decidedOn: optional(date('决定日期')),
  queryCode: optional(text('查询码')),
  trackUrl: optional(text('查询网址')),
  deliveryWay: text('送达方式'),
  trackingNumber: optional(text('邮寄单号')),
  servedNote: optional(text('电子、留置、公告送达的情况')),
};

const common: TemplateFields = {
  applicant: group('申请人', {
    name: text('申请人姓名或者名称'),
    idNumber: text('申请人证件号码（已遮盖）'),
    kindLabel: text('申请人类型'),
    agentName: optional(text('代理人姓名')),
  }),
  matter: group('事项', {
    name: text('事项名称'),
    department: text('实施主体'),
    decisionAuthority: text('作出决定的机关'),
    promisedLimit: text('承诺办结时限'),
    elsewhere: optional(text('国家、省的系统')),
    isPermit: of('boolean')('是否行政许可'),
    statutoryLimit: text('法定办结时限'),
  }),
  centre: group('政务服务中心', {
    name: text('中心名称'),
    address: text('中心地址'),
    consultPhone: text('咨询电话'),
    supervisePhone: text('监督电话'),
  }),
  document: group('文书', {
    number: optional(text('文书编号')),
    date: date('文书日期'),
    title: text('文书名称'),
    replaces: optional(text('所替换的文书')),
    verifyUrl: optional(text('核验网址')),
  }),
  act: group('本次办理', {
    reason: optional(text('理由')),
    basis: optional(text('依据')),
    opinion: optional(text('意见')),
    whereTo: optional(text('应当向哪里申请')),
    operator: text('经办人'),
    actingFor: optional(text('代谁签批')),
    window: optional(text('窗口')),
  }),
  materials: list('收到的材料', {
    name: text('材料名称'),
    originality: text('原件性质'),
    way: text('提交方式'),
    originals: number('原件份数'),
    copies: number('复印件份数'),
  }),
  owed: list('容缺后补的材料', {
    name: text('材料名称'),
    originality: text('原件性质'),
    originals: number('原件份数'),
    copies: number('复印件份数'),
  }),
  committed: list('以承诺代替的材料', { name: text('材料名称') }),
  papers: list('送达的文书', { title: text('文书名称'), number: optional(text('文号')) }),
  defects: list('需要补正的内容', {
    item: text('名称'),
    problem: text('问题'),
    remedy: text('如何补正'),
    basis: optional(text('依据')),
  }),
  grounds: list('理由', { text: text('理由'), basis: text('依据') }),
  result: group('办理结果', {
    name: optional(text('结果名称')),
    number: optional(text('证照编号')),
    validFrom: optional(date('有效期起')),
    validTo: optional(date('有效期止')),
  }),
  licence: group('原证照', {
    name: optional(text('原证照名称')),
    number: optional(text('原证照编号')),
    validFrom: optional(date('原有效期起')),
    validTo: optional(date('原有效期止')),
  }),
  remedies: group('救济途径', {
    authority: text('行政复议机关'),
    days: number('申请行政复议的期限（日）'),
    court: text('行政诉讼法院'),
    months: number('提起行政诉讼的期限（月）'),
  }),
};

/** What every case is sure to have by the time the document of an act is made. */
const sureAt: Readonly<Record<DocumentAct, readonly string[]>> = {
  receive: ['receivedOn'],
  notifyOnce: ['receivedOn'],
  accept: ['receivedOn', 'acceptedOn'],
  tellNotRequired: ['receivedOn'],
  refuseAcceptance: ['receivedOn'],
  visit: ['receivedOn', 'acceptedOn'],
  opinions: ['receivedOn', 'acceptedOn', 'decidedOn'],
  grant: ['receivedOn', 'acceptedOn', 'decidedOn'],
  deny: ['receivedOn', 'acceptedOn', 'decidedOn'],
  suspend: ['receivedOn', 'acceptedOn'],
  extend: ['receivedOn', 'acceptedOn'],
  tellInterested: ['receivedOn', 'acceptedOn'],
  tellHearing: ['receivedOn', 'acceptedOn'],
  arrangeHearing: ['receivedOn', 'acceptedOn'],
  announceHearing: ['receivedOn', 'acceptedOn'],
  recordHearing: ['receivedOn', 'acceptedOn'],
  forwardUp: ['receivedOn', 'acceptedOn'],
  produce: ['receivedOn', 'acceptedOn', 'decidedOn'],
  deliver: ['receivedOn'],
  defer: ['receivedOn', 'acceptedOn', 'deferredDue'],
  commit: ['receivedOn', 'acceptedOn'],
  lapse: ['receivedOn'],
  renewTacitly: ['receivedOn', 'acceptedOn', 'decidedOn'],
  terminate: [],
  withdraw: [],
  archive: [],
  cover: [],
  fileNote: [],
  revoke: ['receivedOn', 'acceptedOn', 'decidedOn'],
  cancelLicence: ['receivedOn', 'acceptedOn', 'decidedOn'],
};

/**
 * The fields a template may name.
 * @param acts the acts whose documents the template makes; only what is sure at all of them is sure
 */
export function templateFields(form: Form, acts: readonly DocumentAct[]): TemplateFields {
  const isSure = (name: string) => acts.length > 0 && acts.every((act) => sureAt[act].includes(name));
  const [brought = {}, ...others] = acts.map((act) => broughtBy[act] ?? {});
  const sharedGroups = Object.entries(brought).filter(([name]) => others.every((other) => name in other));
  const caseFields = Object.entries(ofCase).map(([name, field]) => [name, isSure(name) ? certain(field) : field]);
  return {
    ...common,
    ...Object.fromEntries(sharedGroups),
    case: group('办件', Object.fromEntries(caseFields) as TemplateFields),
    answers: group('填写的内容', answerFields(form)),
  };
}
