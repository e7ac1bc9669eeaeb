/** What bars from applying or promising again, and what is asked when a bar is lifted. */
import { choice } from '../schema/choice.ts';
import { day, prose, words } from '../schema/text.ts';

export const barKinds = {
  falsehood: '隐瞒有关情况或者提供虚假材料申请许可',
  deceit: '以欺骗、贿赂等不正当手段取得许可',
  falsePromise: '作出虚假承诺',
} as const;
export type BarKind = keyof typeof barKinds;

/** Why a bar is lifted. Credit repair (信用修复) ends what lasts until then; a period of the law it does not shorten. */
export const liftingGrounds = {
  repaired: '信用修复已经完成',
  overturned: '所依据的认定、决定经行政复议、行政诉讼被撤销或者确认违法',
  mistaken: '认定有误，本机关自行纠正',
} as const;

export const barShapes = {
  liftBar: {
    bar: choice(barKinds, '解除的限制'),
    ground: choice(liftingGrounds, '解除的理由'),
    authority: words('文书由谁作出', '信用修复主管部门、复议机关、人民法院或者本机关'),
    number: words('文书编号', undefined, 80),
    documentOn: day('文书日期'),
    reason: prose('事实和理由'),
  },
} as const;
