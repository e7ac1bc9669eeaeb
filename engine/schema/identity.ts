/** What a matter is called, whose it is and where it stands in the national catalogue (GB/T 39554, domain §1.2). */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { standardCodeSchema } from './code.ts';
import { count, flag, list, prose, slug, verify, words } from './text.ts';

export const matterTypes = {
  '01': '行政许可',
  '02': '行政处罚',
  '03': '行政强制',
  '04': '行政征收',
  '05': '行政给付',
  '06': '行政检查',
  '07': '行政确认',
  '08': '行政奖励',
  '09': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
} as const;

export const handlings = { instant: '即办件', promised: '承诺件', handledElsewhere: '国省垂管系统办理' } as const;

export const exerciseLevels = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  town: '镇（乡、街道）级',
  village: '村（社区）级',
  graded: '分级管理',
} as const;

export const powerSources = {
  own: '法定本级行使',
  delegatedDown: '上级下放',
  authorisedAbove: '上级授权',
  authorisedSame: '同级授权',
  entrustedAbove: '上级委托',
  entrustedSame: '同级委托',
} as const;

export const serviceObjects = {
  person: '自然人',
  enterprise: '企业法人',
  institution: '事业法人',
  socialOrganisation: '社会组织法人',
  unincorporated: '非法人企业',
  authority: '行政机关',
  other: '其他组织',
} as const;

export const handlingForms = {
  window: '窗口办理',
  web: '电脑端网上办理',
  mobile: '移动端办理',
  post: '快递申请',
} as const;

export const onlineDepths = {
  consult: '互联网咨询',
  receive: '收件',
  precheck: '预审',
  accept: '受理',
  handle: '办理',
  result: '结果信息反馈',
} as const;

export const areas = {
  none: '不通办',
  nation: '全国',
  province: '跨省',
  city: '跨市',
  county: '跨县',
  town: '全县',
} as const;
export const areaModes = { online: '全程网办', onBehalf: '异地代收代办', multi: '多地联办' } as const;

export const departmentNatures = {
  statutory: '法定机关',
  authorised: '授权组织',
  entrusted: '受委托组织',
  other: '其他',
} as const;

export const basisKinds = { establishment: '设定依据', implementation: '实施依据', supervision: '监管依据' } as const;

/** Codes of the implementation list: text, never numbers (GB/T 39554.1; 12, 31 and 33 characters). */
const codesSchema = closed('编码', {
  basic: Type.Optional(Type.String({ title: '基本编码', pattern: '^[0-9A-Z]{12}$' })),
  implementation: Type.Optional(Type.String({ title: '实施编码', pattern: '^[0-9A-Z]{31}$' })),
  handlingItem: Type.Optional(Type.String({ title: '业务办理项编码', pattern: '^[0-9A-Z]{33}$' })),
  localBasic: Type.Optional(words('地方基本编码', undefined, 50)),
  localImplementation: Type.Optional(words('地方实施编码', undefined, 50)),
  verify,
});

const contactSchema = (title: string) =>
  closed(title, { phone: words('电话', undefined, 40), place: Type.Optional(words('地点')), verify });

export const elsewhereLevels = { national: '国家', province: '省' } as const;

/** Where a matter of a national or provincial system is handled, and what is left to the window (国省垂管系统). */
const elsewhereSchema = closed('垂管系统', {
  system: words('系统名称'),
  level: choice(elsewhereLevels, '系统层级'),
  authority: words('在该系统里受理、决定的机关'),
  address: Type.Optional(
    Type.String({
      title: '系统网址',
      description: '申请人可以自己登录的填写',
      pattern: '^https?://[^\\s]+$',
      maxLength: 200,
    }),
  ),
  done: prose('在该系统里办理的内容'),
  here: prose('窗口办理的内容'),
  verify,
});

export const identitySchema = closed('基本信息', {
  name: words('事项名称', '目录名称不得自行更改'),
  handlingItem: Type.Optional(words('业务办理项名称')),
  shortName: Type.Optional(words('简称')),
  everydayWords: list('日常用语', words('说法', undefined, 30), 20, '群众会怎么说，用于搜索'),
  mainItem: Type.Optional(words('主项名称')),
  codes: codesSchema,
  type: choice(matterTypes, '事项类型'),
  permitKind: Type.Optional(words('许可事项类型', '如登记型、条件型、资质型')),
  handling: choice(handlings, '办件类型'),
  elsewhere: Type.Optional(elsewhereSchema),
  department: slug('实施主体', '组织机构目录中的单位'),
  departmentNature: choice(departmentNatures, '实施主体性质'),
  acceptingUnit: Type.Optional(slug('受理机构')),
  decidingUnit: Type.Optional(slug('决定机构')),
  responsibleSection: words('责任科室'),
  jointUnits: Type.Optional(list('联办机构', slug('单位'), 20)),
  firstReview: Type.Optional(words('初审环节及层级')),
  exerciseLevel: choice(exerciseLevels, '行使层级'),
  powerSource: choice(powerSources, '权力来源'),
  entrustingAuthority: Type.Optional(words('委托机关', '受委托办理时，以委托机关名义作出决定')),
  serviceObjects: list('服务对象', choice(serviceObjects, '服务对象'), 7),
  personThemes: Type.Optional(list('自然人主题分类', words('主题', undefined, 30), 10)),
  organisationThemes: Type.Optional(list('法人主题分类', words('主题', undefined, 30), 10)),
  standardCodes: Type.Optional(list('标准代码对照', standardCodeSchema, 20)),
  legalBasis: list(
    '依据',
    closed('依据', {
      kind: choice(basisKinds, '类别'),
      basis: basisSchema,
    }),
    30,
  ),
  handlingForms: list('办理形式', choice(handlingForms, '形式'), 4),
  onlineDepths: list('网上办理深度', choice(onlineDepths, '深度'), 6),
  visits: count('到办事现场次数', 0, 9),
  visitReason: Type.Optional(words('必须现场办理原因说明')),
  area: Type.Optional(choice(areas, '通办范围')),
  areaMode: Type.Optional(choice(areaModes, '通办形式')),
  inHall: flag('进驻政务大厅'),
  appointment: flag('可以预约'),
  selfService: Type.Optional(flag('自助终端可办')),
  consult: contactSchema('咨询方式'),
  supervise: contactSchema('监督投诉方式'),
  progress: Type.Optional(words('进度查询方式')),
  supervisor: Type.Optional(words('监管主体')),
  yearlyCheck: Type.Optional(words('年检、年报要求')),
  creditRequirement: Type.Optional(words('信用要求')),
  commitment: flag('实行告知承诺'),
  conditionalAcceptance: flag('实行容缺受理'),
  withoutApplication: Type.Optional(flag('免申即享')),
  concernsSafety: Type.Optional(
    flag(
      '直接关系公共安全、人身健康、生命财产安全',
      '弄虚作假的，依照行政许可法第七十八、七十九条一年或者三年内不得再次申请',
    ),
  ),
  assisted: Type.Optional(flag('提供帮代办')),
});
export type Identity = Static<typeof identitySchema>;
