/** A material the applicant hands in, with everything the guide must say about it (domain §1.3). */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { count, flag, id, list, prose, slug, verify, words } from './text.ts';

export const materialKinds = { certificate: '证件证书证明', form: '申请表格文书', other: '其他' } as const;
export const originalities = {
  original: '原件',
  copy: '复印件',
  both: '原件和复印件',
  either: '原件或复印件',
} as const;
export const materialForms = { paper: '纸质', electronic: '电子', either: '纸质或电子' } as const;
export const necessities = { required: '必要', optional: '非必要', deferrable: '容缺后补' } as const;
export const sources = {
  applicant: '申请人自备',
  government: '政府部门核发',
  intermediary: '中介机构出具',
  other: '其他',
} as const;

export const freshnessUnits = { day: '日', month: '个月', year: '年' } as const;

export const materialSchema = closed('申请材料', {
  id: id('标识'),
  name: words('材料名称'),
  catalogue: Type.Optional(slug('材料目录', '同一材料在各事项共用的目录项')),
  kind: choice(materialKinds, '材料类型'),
  originality: choice(originalities, '原件性质'),
  form: choice(materialForms, '材料形式'),
  necessity: choice(necessities, '材料必要性'),
  when: Type.Optional(conditionSchema),
  whenWords: Type.Optional(words('需要的情形', '没有配置条件时，用文字说明何时需要')),
  originals: count('原件份数', 0, 20),
  copies: count('复印件份数', 0, 20),
  paperSize: Type.Optional(words('规格', '如 A4', 20)),
  inspectOriginal: Type.Optional(flag('核验原件')),
  source: choice(sources, '来源渠道'),
  sourceNote: Type.Optional(words('来源渠道说明')),
  issuer: Type.Optional(words('出具单位')),
  blankForm: Type.Optional(words('空白表格', '附件名称', 120)),
  sample: Type.Optional(words('示例样表', '附件名称', 120)),
  fromForm: Type.Optional(flag('由填写的表单生成', '申请表由系统按填写内容生成，无需另行准备')),
  filling: Type.Optional(prose('填报须知')),
  standard: Type.Optional(prose('受理标准', '窗口形式审查的要点')),
  basis: Type.Optional(basisSchema),
  freshness: Type.Optional(
    closed('时效', {
      amount: count('数量', 1, 120),
      unit: choice(freshnessUnits, '单位'),
      before: words('计算起点', '如“受理前”', 30),
    }),
  ),
  replacedByLicence: Type.Optional(slug('可替代的电子证照', '证照目录中的证照，可共享时免提交')),
  replacedByCommitment: Type.Optional(flag('可以告知承诺代替')),
  maxFiles: Type.Optional(count('最多上传文件数', 1, 30)),
  verify,
});
export type Material = Static<typeof materialSchema>;

export const materialsFileSchema = file('申请材料', { materials: list('申请材料', materialSchema, 60) });
