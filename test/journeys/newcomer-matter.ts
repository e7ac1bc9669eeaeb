/** 劳务派遣经营许可 as an administrator copies it from the measures: what is written into each part of a matter. */
import type { Properties } from './steps/panel.ts';

export const matter = '劳务派遣经营许可';
export const situations = ['新办', '分公司备案', '变更', '延续', '注销'] as const;
type Situation = (typeof situations)[number];

const act = '中华人民共和国劳动合同法';
const measures = '劳务派遣行政许可实施办法';
/** Copied from the text itself, so that nobody has to compare it again. */
const checked = { 待核实: false } as const;
const basis = (law: string, article: string): Properties => ({
  依据: { 法律法规名称: law, 条款号: article, ...checked },
});

export const identity: Properties = {
  服务对象: ['企业法人'],
  依据: { '第 1 项': basis(act, '第五十七条第二款') },
  咨询方式: { 电话: '0746-000 0106', ...checked },
  监督投诉方式: { 电话: '0746-000 0906', ...checked },
};

/** Of the template: conditions by their names, and the section there is. */
export const templateConditions = ['符合本事项规定的条件', '不符合本事项规定的条件'];
export const templateSection = '申请信息';

/** Conditions by the name they have in the template, or that they are added under. */
export const requirements: readonly (readonly [name: string, said: Properties])[] = [
  [
    '符合本事项规定的条件',
    {
      内容: '注册资本不少于人民币二百万元',
      审查要点: '对照验资报告或者财务审计报告',
      ...basis(act, '第五十七条第一款第一项'),
    },
  ],
  ['有与开展业务相适应的固定的经营场所和设施', basis(act, '第五十七条第一款第二项')],
  ['有符合法律、行政法规规定的劳务派遣管理制度', basis(act, '第五十七条第一款第三项')],
  [
    '不符合本事项规定的条件',
    { 内容: '不具备规定的注册资本、经营场所和设施、管理制度条件', ...basis(act, '第五十七条第一款') },
  ],
];

export interface FieldSaid {
  name: string;
  /** Where the name does not say it. */
  kind?: string;
  said?: Properties;
}

export interface SectionSaid {
  title: string;
  when?: readonly Situation[];
  fields: readonly FieldSaid[];
}

export const question: FieldSaid = {
  name: '办理情形',
  kind: '单选',
  said: { 选项: situations.map((名称) => ({ 名称 })), 必填: true },
};

const systems = ['劳动合同', '劳动报酬', '社会保险', '工作时间', '休息休假', '劳动纪律'];
const needed: Properties = { 必填: true };

export const sections: readonly SectionSaid[] = [
  {
    title: templateSection,
    fields: [
      { name: '单位名称', said: needed },
      { name: '统一社会信用代码', said: needed },
    ],
  },
  {
    title: '经营条件',
    when: ['新办', '延续'],
    fields: [
      { name: '注册资本', said: { 必填: true, 最小金额: '2000000' } },
      { name: '经营场所面积', said: { 必填: true, 单位: '平方米' } },
      { name: '已经建立的管理制度', kind: '多选', said: { 选项: systems.map((名称) => ({ 名称 })), 必填: true } },
    ],
  },
  {
    title: '原许可证',
    when: ['分公司备案', '变更', '延续', '注销'],
    fields: [{ name: '原许可证编号', said: needed }],
  },
];

export interface MaterialSaid {
  name: string;
  /** What the template calls it. */
  was?: string;
  said: Properties;
  not: readonly Situation[];
}

export const materials: readonly MaterialSaid[] = [
  { name: '劳务派遣经营许可申请书', was: '行政许可申请表', said: basis(measures, '第八条第一项'), not: [] },
  { name: '法定代表人的身份证明', was: '申请人身份证明', said: basis(measures, '第八条第五项'), not: [] },
  {
    name: '公司章程和验资报告或者财务审计报告',
    was: '符合规定条件的证明材料',
    said: basis(measures, '第八条第三项'),
    not: ['分公司备案', '延续', '注销'],
  },
  {
    name: '授权委托书和代理人身份证明',
    was: '授权委托书和代理人身份证明',
    said: basis('中华人民共和国行政许可法', '第二十九条第二款'),
    not: [],
  },
  {
    name: '营业执照',
    said: { 原件性质: '复印件', 复印件份数: '1', ...basis(measures, '第八条第二项') },
    not: ['注销'],
  },
  {
    name: '经营场所使用证明和设施设备清单',
    said: { 原件性质: '复印件', 复印件份数: '1', ...basis(measures, '第八条第四项') },
    not: ['分公司备案', '变更', '注销'],
  },
  {
    name: '管理制度文本和劳务派遣协议样本',
    // Its basis is forgotten at first.
    said: { 原件性质: '复印件', 复印件份数: '1' },
    not: ['分公司备案', '变更', '延续', '注销'],
  },
  { name: '劳务派遣经营许可证正本和副本', said: { 原件份数: '1', ...basis(measures, '第十六条') }, not: ['新办'] },
];

export const forgottenBasis = basis(measures, '第八条第六项');

/** By their names in the template; a new one is put behind the one named. */
export interface StepSaid {
  name: string;
  said: Properties;
  when?: readonly Situation[];
}

export const review: StepSaid = { name: '承办人审查', said: { 环节时限: { 数量: '2' } } };
export const visit: StepSaid = {
  name: '现场核查',
  said: {
    环节名称: '现场核查',
    办理步骤: '两名以上工作人员到经营场所核查场所、设施和信息管理系统，制作核查记录。',
    办理岗位: { 岗位: '承办人' },
    环节时限: { 数量: '3' },
    可选结论: ['通过', '不通过'],
    最少参加人数: '2',
  },
  when: ['新办', '变更', '延续'],
};
export const approval: StepSaid = { name: '股室审核', said: { 环节时限: { 数量: '2' } } };
export const decision: Properties = { 不予许可须报分管领导决定: true };

export const result: Properties = {
  结果类型: '证照',
  结果名称: '劳务派遣经营许可证',
  有效期: { 数量: '3', 单位: '年', ...basis(measures, '第十四条') },
  结果样本: '劳务派遣经营许可证（样本）',
};

export const remedies: Properties = {
  救济途径: {
    ...checked,
    行政复议: { 复议机关: '江华瑶族自治县人民政府' },
    行政诉讼: { 法院: '江华瑶族自治县人民法院' },
  },
};

/** Twenty days is what the law allows; somebody adds the ten of an extension the wrong way round. */
export const limits: Properties = {
  法定办结时限: { ...basis(measures, '第十二条') },
  承诺办结时限: { 数量: '30', ...checked },
  补正时限: checked,
  延长时限: { 数量: '10', 单位: '工作日', ...basis(measures, '第十二条') },
};

export const templateExamples = ['本人申请', '委托代理人申请', '没有填写联系人手机号码'];

export interface ExampleSaid {
  title: string;
  filled: Readonly<Record<string, string | readonly string[]>>;
  /** By hand, from the measures. */
  expected: Properties;
}

export const company: ExampleSaid['filled'] = {
  申请的内容: '经营劳务派遣业务',
  从事活动的地点: '沱江镇演示路5号',
  联系人: '演示甲',
  联系人手机号码: '15400000004',
  单位名称: '演示劳务派遣有限公司',
  统一社会信用代码: '91350100M000100Y43',
};

export const examples: readonly ExampleSaid[] = [
  {
    title: '新设公司申请许可',
    filled: {
      办理情形: '新办',
      ...company,
      注册资本: '2000000',
      经营场所面积: '180',
      已经建立的管理制度: systems,
    },
    expected: {
      需要的材料: materials
        .filter(({ name, not }) => !not.includes('新办') && !name.startsWith('授权'))
        .map(({ name }) => name),
      经过的环节: ['承办人审查', '现场核查', '股室审核'],
    },
  },
  {
    title: '不再经营，申请注销',
    filled: { 办理情形: '注销', ...company, 原许可证编号: '4311292025000001' },
    expected: {
      需要的材料: ['劳务派遣经营许可申请书', '法定代表人的身份证明', '劳务派遣经营许可证正本和副本'],
      经过的环节: ['承办人审查', '股室审核'],
    },
  },
];

/** The licence: words and, among them, fields of the form. */
export const licence = {
  name: '劳务派遣经营许可证',
  said: { 产生于: '制证' } satisfies Properties,
  when: ['新办', '变更', '延续'] satisfies Situation[],
  line: ['准予', { field: '单位名称' }, '在', { field: '从事活动的地点' }, '经营劳务派遣业务，有效期三年。'],
} as const;
