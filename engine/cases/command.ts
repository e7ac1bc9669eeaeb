/** What people can ask of a case. Each command is a closed shape, so the API, the desks and the decider share one text. */
import * as Type from 'typebox';
import type { Static, TProperties } from 'typebox';
import { closed } from '../schema/closed.ts';
import { choice } from '../schema/choice.ts';
import { deliveryWays } from '../schema/outcome.ts';
import { count, flag, id, list, prose, slug, words } from '../schema/text.ts';
import { tag } from '../schema/tag.ts';
import { variants } from '../schema/variants.ts';
import { account } from './account.ts';
import { answers } from './answers-shape.ts';
import { applicantSchema } from './applicant.ts';
import { barShapes } from './bar-shapes.ts';
import { deliveryShapes } from './delivery-shapes.ts';
import { elsewhereShapes } from './elsewhere-shapes.ts';
import { ground } from './ground.ts';
import { hearingShapes } from './hearing-shapes.ts';
import { businessAsked, falsehood, licenceShapes } from './licence-shapes.ts';
import { recusalShapes } from './recusal-shapes.ts';
import { replacementShapes } from './replacement.ts';
import { paperShapes } from './paper-shapes.ts';
import { lateEntrySchema } from './late-entry-schema.ts';
import { systemShapes } from './system-shapes.ts';

const way = choice({ pickUp: deliveryWays.pickUp, mail: deliveryWays.mail }, '领取方式');
const files = list('附件', Type.String({ title: '附件', pattern: '^[0-9a-f]{24}$' }), 30);

/** How a material comes in. */
export const waysIn = {
  paper: '纸质',
  upload: '上传',
  licence: '电子证照',
  commitment: '承诺',
  none: '未交',
} as const;

export const handedMaterialSchema = closed('交来的材料', {
  id: id('材料'),
  files,
  originals: count('原件份数', 0, 99),
  copies: count('复印件份数', 0, 99),
  way: choice(waysIn, '方式'),
});

/** A material or a field, as a notice names it. */
const target = Type.String({ title: '针对', pattern: '^(material|field):[a-z][A-Za-z0-9]{0,63}$', maxLength: 80 });
export const defectSchema = closed('需要补正的一项', {
  on: target,
  item: words('名称'),
  problem: words('问题', undefined, 500),
  remedy: words('如何补正', undefined, 500),
  basis: Type.Optional(words('依据', undefined, 400)),
});

const delivery = closed('送达', { way, address: Type.Optional(words('邮寄地址', undefined, 300)) });

/** When more may be asked for after the one-time notice; anything else would break it (行政许可法 第三十二条). */
export const furtherExceptions = {
  changed: '申请人补正时变更了申请内容',
  fresh: '补正的材料本身出现新的问题',
  hidden: '首次告知时从申请材料无法发现',
  lawChanged: '补正期间法律、法规、规章修改',
} as const;

/** Why acceptance is refused (不予受理); what needs no permit at all is told apart from it (不受理). */
export const refusalCauses = {
  competence: '依法不属于本机关职权范围',
  conditions: '不符合法定的申请条件，或者依法不得申请',
} as const;

/** Why a case can end without a decision (行政许可法 第六十九、七十条之外，作出决定之前). */
export const terminationGrounds = {
  applicantGone: '申请人死亡、丧失行为能力或者组织依法终止',
  objectGone: '申请事项所依据的客观情况不复存在',
  lawChanged: '所依据的法律、法规、规章修改或者废止',
  deferredUnmet: '容缺材料逾期没有补齐',
  falseCommitment: '承诺不实',
} as const;
export type TerminationGround = keyof typeof terminationGrounds;

/** What a unit answers when it is asked. */
export const consultationOutcomes = { agree: '同意', disagree: '不同意', none: '没有意见' } as const;

/** What a check finds of promises (告知承诺) after the decision. */
export const followUpOutcomes = {
  kept: '承诺属实',
  rectify: '承诺不实，责令限期整改',
  revoke: '承诺不实，建议撤销',
} as const;

/** Why an entry should never have been made; a case that is one is neither withdrawn nor terminated. */
export const voidingCauses = {
  duplicate: '重复登记',
  wrongMatter: '选错事项',
  wrongApplicant: '登记到其他申请人名下',
  trial: '培训、测试时登记',
} as const;

const shapes = {
  submit: {
    applicant: applicantSchema,
    answers,
    materials: list('材料', handedMaterialSchema, 60),
    delivery,
    business: Type.Optional(businessAsked),
    lateEntry: Type.Optional(lateEntrySchema),
  },
  preCheck: {
    outcome: choice({ pass: '预审通过', return: '预审退回' }, '预审结论'),
    defects: list('全部需要修改的内容', defectSchema, 100),
    sound: list('核对无误的内容', target, 1100),
    note: Type.Optional(words('告诉申请人', '例如到窗口时要带的原件', 500)),
  },
  resubmit: { answers: Type.Optional(answers), materials: list('重新提交的材料', handedMaterialSchema, 60) },
  receive: { materials: list('清点的材料', handedMaterialSchema, 60) },
  notifyOnce: {
    defects: list('全部需要补正的内容', defectSchema, 100),
    sound: list('核对无误的内容', target, 1100, '每一份材料、每一项内容都应当标明是否无误'),
  },
  consentFurther: { exception: choice(furtherExceptions, '例外情形'), reason: prose('理由') },
  supplement: { answers: Type.Optional(answers), materials: list('补交的材料', handedMaterialSchema, 60) },
  accept: {
    checked: list('核对无误的材料', id('材料'), 60),
    creditChecked: Type.Optional(flag('可以适用告知承诺', '没有严重失信、虚假承诺记录，不属于不适用告知承诺的情形')),
  },
  correctOnSpot: {
    answers: Type.Optional(answers),
    papers: list(
      '当场更正的材料',
      closed('更正的一份材料', { id: id('材料'), what: words('更正了什么', undefined, 200) }),
      60,
    ),
    confirmed: flag('申请人已核对并确认'),
  },
  tellNotRequired: { grounds: list('理由', ground, 20) },
  refuseAcceptance: {
    cause: choice(refusalCauses, '不予受理的情形'),
    grounds: list('理由', ground, 20),
    whereTo: Type.Optional(words('应当向哪里申请')),
    falsehood: Type.Optional(falsehood),
  },
  review: {
    step: id('环节'),
    outcome: choice({ pass: '通过', fail: '不通过', return: '退回上一环节' }, '结论'),
    opinion: prose('意见'),
    people: Type.Optional(list('参加人员', account('参加人员'), 10)),
    place: Type.Optional(words('核查地点', '到现场核查的写明，印在现场核查记录上')),
  },
  suspend: {
    procedure: id('特别程序'),
    reason: prose('理由'),
    expected: count('预计所需时间', 1, 365, '与特别程序最长时间的单位相同'),
    late: Type.Optional(flag('已经超期，仍须进行', '不免除超期责任')),
  },
  resume: { procedure: id('特别程序'), result: Type.Optional(prose('结果')) },
  consult: {
    unit: slug('单位'),
    question: prose('征求意见的事项'),
    days: count('答复期限（工作日）', 1, 30),
    countersign: flag('会签', '答复以前不作出决定'),
  },
  answerConsultation: { outcome: choice(consultationOutcomes, '意见'), opinion: prose('意见和理由') },
  ...paperShapes,
  ...hearingShapes,
  ...elsewhereShapes,
  extend: { days: count('延长的工作日', 1, 60), reason: prose('理由') },
  giveOpinion: { outcome: choice({ grant: '建议准予', deny: '建议不予许可' }, '初审意见'), opinion: prose('意见') },
  returnBack: { reason: prose('退回的理由') },
  decide: {
    outcome: choice({ grant: '准予', deny: '不予许可' }, '决定'),
    opinion: prose('意见'),
    grounds: list('不予许可的理由', ground, 20),
    falsehood: Type.Optional(falsehood),
  },
  produce: { resultNumber: Type.Optional(words('证照编号', undefined, 80)) },
  ...deliveryShapes,
  conclude: { note: Type.Optional(words('说明')) },
  checkCommitment: {
    outcome: choice(followUpOutcomes, '核查结论'),
    finding: prose('核查情况'),
    people: list('核查人员', account('核查人员'), 10),
    rectifyDays: Type.Optional(count('整改期限（工作日）', 1, 60)),
  },
  ...licenceShapes,
  ...barShapes,
  ...replacementShapes,
  terminate: { ground: choice(terminationGrounds, '终止的情形'), reason: prose('事实和理由') },
  void: { cause: choice(voidingCauses, '作废的情形'), reason: prose('情况说明') },
  applyRule: { reason: prose('按新规办理的理由'), basis: words('依据', '新规的名称、条款和施行日期', 400) },
  archive: {},
  ...systemShapes,
  urge: { words: prose('催办内容') },
  ...recusalShapes,
  withdraw: { reason: words('理由', undefined, 500) },
} as const;

export type CommandKind = keyof typeof shapes;
export const commandNames: Readonly<Record<CommandKind, string>> = {
  submit: '提交申请',
  preCheck: '预审',
  resubmit: '重新提交',
  receive: '收件',
  notifyOnce: '一次性告知',
  consentFurther: '同意再次告知',
  answerLateEntry: '审核补录',
  supplement: '补正',
  accept: '受理',
  correctOnSpot: '当场更正',
  tellNotRequired: '不受理',
  refuseAcceptance: '不予受理',
  review: '审查',
  suspend: '启动特别程序',
  resume: '恢复办理',
  consult: '征求意见',
  answerConsultation: '答复意见',
  handOver: '移交材料',
  answerHandOver: '签收材料',
  tellInterested: '告知利害关系人',
  hearStatement: '听取陈述申辩',
  tellHearing: '告知听证权利',
  answerHearing: '要求或者放弃听证',
  arrangeHearing: '组织听证',
  recordHearing: '登记听证笔录',
  transfer: '转办',
  forwardUp: '转报上级',
  recordUpper: '登记上级结果',
  acceptElsewhere: '登记垂管受理',
  recordElsewhere: '登记垂管结果',
  extend: '延长期限',
  giveOpinion: '初审',
  returnBack: '退回上一环节',
  decide: '决定',
  produce: '制证',
  deliver: '送达',
  seal: '盖章',
  useBlank: '套打证照',
  spoilBlank: '空白证照作废',
  conclude: '办结',
  checkCommitment: '承诺核查',
  unlockArchive: '同意启封',
  replacePaper: '作废重制文书',
  revoke: '撤销许可',
  cancelLicence: '依职权注销',
  liftBar: '解除限制',
  terminate: '终止办理',
  void: '作废',
  applyRule: '按新规办理',
  archive: '归档',
  lapse: '视为撤回',
  recount: '重新计算期限',
  renewTacitly: '视为准予延续',
  moveVersion: '改按新版本办理',
  remind: '到期提醒',
  urge: '催办',
  recuse: '自行回避',
  requestRecusal: '申请回避',
  answerRecusal: '决定回避',
  withdraw: '撤回',
};

const commandOf = <K extends CommandKind, P extends TProperties>(kind: K, shape: P) =>
  closed(commandNames[kind], { kind: tag(kind), ...shape });
type Schemas = { [K in CommandKind]: ReturnType<typeof commandOf<K, (typeof shapes)[K]>> };

const kinds = Object.keys(shapes) as CommandKind[];
export const commandSchemas = Object.fromEntries(kinds.map((kind) => [kind, commandOf(kind, shapes[kind])])) as Schemas;

export type CommandOf<K extends CommandKind> = Static<(typeof commandSchemas)[K]>;
export type Command = { [K in CommandKind]: CommandOf<K> }[CommandKind];

/** Given by the system alone: a period is over, the calendar has changed, a version was published. */
export const systemCommands = Object.keys(systemShapes) as (keyof typeof systemShapes)[];
/** What people ask of a case that exists. */
export type CaseCommand = Exclude<Command, { kind: 'submit' | keyof typeof systemShapes }>;

const givenByPeople = (kind: CommandKind): kind is CaseCommand['kind'] =>
  kind !== 'submit' && !systemCommands.some((system) => system === kind);

/** Commands people give on a case that exists; `submit` makes one, and some only the system gives. */
export const caseCommandSchema = variants(
  'kind',
  kinds.filter(givenByPeople).map((kind) => commandSchemas[kind]),
);
