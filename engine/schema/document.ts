/** Documents (文书) of a matter: which template, when it is made, who seals it. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { series } from './series.ts';
import { id, list, slug, words } from './text.ts';

/** Acts a document can come out of. */
export const documentActs = {
  receive: '收件',
  notifyOnce: '一次性告知',
  accept: '受理',
  tellNotRequired: '不受理',
  refuseAcceptance: '不予受理',
  visit: '现场核查',
  opinions: '审批意见',
  grant: '准予',
  deny: '不予许可',
  suspend: '启动特别程序',
  extend: '延长期限',
  tellInterested: '告知利害关系人',
  tellHearing: '告知听证权利',
  arrangeHearing: '组织听证',
  announceHearing: '公告听证',
  recordHearing: '听证笔录',
  forwardUp: '转报上级',
  produce: '制证',
  deliver: '送达',
  defer: '容缺受理',
  commit: '告知承诺',
  lapse: '逾期视为撤回',
  renewTacitly: '视为准予延续',
  terminate: '终止办理',
  withdraw: '撤回',
  archive: '归档',
  cover: '卷宗封面',
  fileNote: '备考表',
  revoke: '撤销',
  cancelLicence: '依职权注销',
} as const;

/** Kinds of seal (domain §4): the approval seal equals that of the authority in approvals, unless a law names the other. */
export const sealKinds = {
  approval: '行政审批专用章',
  acceptance: '受理专用章',
  authority: '机关印章',
} as const;
export type SealKind = keyof typeof sealKinds;

const documentSeals = { ...sealKinds, none: '不加盖印章' } as const;

export const documentSchema = closed('文书', {
  id: id('标识'),
  title: words('文书名称'),
  act: choice(documentActs, '产生于'),
  when: Type.Optional(conditionSchema),
  template: words('模板文件', 'documents 目录中的文件名', 80),
  seal: choice(documentSeals, '印章'),
  series: Type.Optional(series('文号字头', '江城管许决字')),
  blank: Type.Optional(slug('空白证照', '打印在哪一种空白证照上；没有领用空白证照的不能交付')),
  types: Type.Optional(
    list(
      '适用的事项类型',
      Type.String({ title: '事项类型', pattern: '^[0-9]{2}$', maxLength: 2 }),
      20,
      '只用于中心统一文书，如“01”；不填时各类事项都适用',
    ),
  ),
  byCentre: Type.Optional(
    Type.Boolean({
      title: '中心统一文书',
      description: '发布时从中心的文书里带入；本事项另有同一环节的文书时不带入',
      readOnly: true,
    }),
  ),
});
export type DocumentConfig = Static<typeof documentSchema>;

export const documentsFileSchema = file('文书', { documents: list('文书', documentSchema, 60) });
