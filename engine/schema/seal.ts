/** Seals (印章) of a centre: which there are, who keeps them, and whether they may be used. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { sealKinds } from './document.ts';
import { flag, list, slug, verify, words } from './text.ts';

export const sealStates = { inUse: '在用', lost: '遗失', withdrawn: '停用' } as const;
export type SealState = keyof typeof sealStates;

/** How a seal of metal or rubber is used; any other way is a service that signs the bytes of the paper. */
export const onPaper = 'paper';

export const sealSchema = closed('印章', {
  id: slug('标识'),
  code: words('印章编码', '公安机关备案的编码，在本中心不重复', 40),
  name: words('印文', '印章上的文字，同样的印章用序号区分'),
  kind: choice(sealKinds, '种类'),
  unit: slug('所属单位'),
  shared: Type.Optional(flag('代各进驻单位使用', '如综合窗口的受理专用章')),
  keepers: list('保管岗位', slug('岗位'), 12, '保管印章的岗位可以用章；行政审批专用章还可以由授权委托书授予使用权'),
  provider: words('用章方式', `实物印章写“${onPaper}”，电子印章写签章服务的名称`, 40),
  state: choice(sealStates, '状态'),
  verify,
});
export type Seal = Static<typeof sealSchema>;

export const sealsSchema = file('印章', { seals: list('印章', sealSchema, 500) });
