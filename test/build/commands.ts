/** Commands that pass when everything is as it is meant to be, for the office of `case.ts`. */
import type { Command, CommandOf } from '../../engine/cases/command.ts';

const paper = { originals: 1, copies: 0, way: 'paper', files: [] as string[] } as const;

export const commands = {
  submit: {
    kind: 'submit',
    applicant: {
      kind: 'person',
      name: '张三',
      idKind: 'identityCard',
      idNumber: '430000199001010013',
      mobile: '13800000000',
    },
    answers: { address: '阳华路 1 号' },
    materials: [{ id: 'design', ...paper, files: [] }],
    delivery: { way: 'pickUp' },
  },
  preCheck: { kind: 'preCheck', outcome: 'pass', defects: [], sound: [], note: '请带效果图原件到窗口' },
  resubmit: { kind: 'resubmit', materials: [{ id: 'design', ...paper, files: [] }] },
  receive: { kind: 'receive', materials: [{ id: 'design', ...paper, files: [] }] },
  notifyOnce: {
    kind: 'notifyOnce',
    sound: ['material:form', 'material:consent', 'field:address'],
    defects: [{ on: 'material:design', item: '效果图', problem: '没有标注尺寸', remedy: '标注长、宽、高' }],
  },
  consentFurther: { kind: 'consentFurther', exception: 'fresh', reason: '补正的效果图比例有误' },
  answerLateEntry: { kind: 'answerLateEntry', outcome: 'consent' },
  supplement: { kind: 'supplement', materials: [{ id: 'design', ...paper, files: [] }] },
  accept: { kind: 'accept', checked: ['design'] },
  correctOnSpot: {
    kind: 'correctOnSpot',
    answers: { address: '阳华路 10 号' },
    papers: [{ id: 'design', what: '补签姓名' }],
    confirmed: true,
  },
  tellNotRequired: {
    kind: 'tellNotRequired',
    grounds: [{ text: '店招面积在五平方米以下，不需要许可', basis: '《永州市户外广告设置管理办法》第九条' }],
  },
  refuseAcceptance: {
    kind: 'refuseAcceptance',
    cause: 'competence',
    grounds: [{ text: '不属于本机关职权范围', basis: '《行政许可法》第三十二条' }],
    whereTo: '县公路管理机构',
  },
  review: { kind: 'review', step: 'check', outcome: 'pass', opinion: '材料属实' },
  suspend: { kind: 'suspend', procedure: 'experts', reason: '结构复杂，依法需要专家评审', expected: 5 },
  resume: { kind: 'resume', procedure: 'experts', result: '专家组认为结构安全' },
  consult: {
    kind: 'consult',
    unit: 'transport',
    question: '是否遮挡交通标志',
    days: 7,
    countersign: false,
  },
  answerConsultation: { kind: 'answerConsultation', outcome: 'agree', opinion: '不遮挡' },
  handOver: { kind: 'handOver', papers: [{ id: 'design', originals: 1, copies: 0 }] },
  answerHandOver: { kind: 'answerHandOver', outcome: 'sign' },
  tellInterested: { kind: 'tellInterested', name: '李四', interest: '牌匾遮挡二楼窗户，影响采光' },
  hearStatement: { kind: 'hearStatement', name: '李四', summary: '要求降低高度', handling: '采纳，已要求申请人修改' },
  tellHearing: { kind: 'tellHearing', persons: ['李四'], reason: '与相邻住户的采光有重大利益关系' },
  answerHearing: { kind: 'answerHearing', who: '张三', outcome: 'ask' },
  arrangeHearing: {
    kind: 'arrangeHearing',
    cause: 'asked',
    on: '2025-09-17',
    time: '上午九时三十分',
    place: '政务服务中心三楼会议室',
    chair: '法制股王主任',
    announced: false,
    reason: '牌匾对相邻住户采光的影响',
  },
  recordHearing: {
    kind: 'recordHearing',
    heldOn: '2025-09-17',
    attendees: ['张三', '李四', 'reviewer'],
    summary: '双方就采光影响进行了申辩和质证',
    result: '降低高度后影响轻微，建议准予',
    confirmed: true,
  },
  transfer: { kind: 'transfer', to: 'window', place: 'window-9', reason: '本窗口今日停办' },
  forwardUp: { kind: 'forwardUp', opinion: '经审查符合条件，建议准予' },
  recordUpper: {
    kind: 'recordUpper',
    outcome: 'grant',
    decidedOn: '2025-09-08',
    number: '永城管许〔2025〕9号',
    opinion: '同意',
    grounds: [],
  },
  extend: { kind: 'extend', days: 10, reason: '案情复杂' },
  giveOpinion: { kind: 'giveOpinion', outcome: 'grant', opinion: '建议准予' },
  returnBack: { kind: 'returnBack', reason: '踏勘记录没有写明高度' },
  decide: { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] },
  produce: { kind: 'produce' },
  deliver: { kind: 'deliver', way: 'pickUp', receiver: '张三', identityChecked: true },
  seal: { kind: 'seal', documents: ['grant-9'] },
  conclude: { kind: 'conclude' },
  checkCommitment: {
    kind: 'checkCommitment',
    outcome: 'kept',
    finding: '产权人当面确认同意',
    people: ['surveyor', 'reviewer'],
  },
  terminate: { kind: 'terminate', ground: 'objectGone', reason: '场所已经拆除' },
  void: { kind: 'void', cause: 'duplicate', reason: '与前一件重复' },
  applyRule: { kind: 'applyRule', reason: '新规适用于未办结的申请', basis: '《永州市户外广告设置管理办法》第三十条' },
  archive: { kind: 'archive' },
  lapse: { kind: 'lapse' },
  urge: { kind: 'urge', words: '明天到期，请今天办结' },
  recount: { kind: 'recount' },
  remind: { kind: 'remind', about: 'supplement' },
  recuse: { kind: 'recuse', relation: 'relative', reason: '申请人是本人的姐夫' },
  withdraw: { kind: 'withdraw', reason: '不再设置' },
} as const satisfies { [K in Command['kind']]: CommandOf<K> };

export const visit: CommandOf<'review'> = {
  kind: 'review',
  step: 'visit',
  outcome: 'pass',
  opinion: '现场符合',
  people: ['surveyor', 'reviewer'],
};

export const denial: CommandOf<'decide'> = {
  kind: 'decide',
  outcome: 'deny',
  opinion: '不同意',
  grounds: [{ text: '遮挡交通标志', basis: '《城市市容和环境卫生管理条例》第十一条' }],
};

export const preReturn: CommandOf<'preCheck'> = { ...commands.notifyOnce, kind: 'preCheck', outcome: 'return' };
