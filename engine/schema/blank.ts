/** Blanks (空白证照): pre-printed, numbered papers that licences are printed on, each accounted for. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { closed, file } from './closed.ts';
import { count, list, slug, verify, words } from './text.ts';

export const blankStates = { stock: '在库', held: '正在领用', used: '已用', spoiled: '作废', lost: '遗失' } as const;
export type BlankState = keyof typeof blankStates;

/** Number printed on a blank; the last digits count. */
export const blankNumber = (title: string) =>
  Type.String({ title, pattern: '^[A-Za-z0-9〔〕（）()-]{0,28}[0-9]{1,12}$', maxLength: 40 });

export const blankKindSchema = closed('一种空白证照', {
  id: slug('标识'),
  name: words('名称', '如“劳务派遣经营许可证（正本）空白证照”'),
  unit: slug('发证机关', '库存登记在这个单位名下'),
  printer: Type.Optional(words('监制或者印制单位')),
  low: count('库存预警数', 0, 10000, '在库少于这个数时提醒补领'),
  verify,
});
export type BlankKind = Static<typeof blankKindSchema>;

export const blankStockSchema = closed(
  '启用系统时的库存',
  {
    kind: slug('空白证照'),
    from: blankNumber('起号'),
    to: blankNumber('止号'),
    holder: slug('保管岗位'),
  },
  '只在第一次启动时登记；以后的领入、领用、作废和遗失在系统里登记',
);

const kinds = list('种类', blankKindSchema, 200);
/** What administrators write of it; stock is a register. */
export const blankKindsSchema = file('空白证照', { kinds });
export const blanksSchema = file('空白证照', {
  kinds,
  stock: list('启用时的库存', blankStockSchema, 200),
});
export type Blanks = Static<typeof blanksSchema>;
