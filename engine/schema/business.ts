/** What may be asked about a licence after it was issued (行政许可法 第四十九、五十、七十条), and by when. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { limitUnits } from './limit.ts';
import { count, words } from './text.ts';

/** A new application about a licence that is there. */
export const businesses = { change: '变更', renewal: '延续', cancellation: '注销', reissue: '补证' } as const;
export type Business = keyof typeof businesses;

/** Kinds of application as conditions read them: the first one, or one about a licence. */
export const businessKinds = { new: '新办', ...businesses } as const;

export const renewedFrom = { expiry: '原有效期届满次日', decision: '作出延续决定之日' } as const;

export const businessSchema = closed('证照后续办理', {
  kind: choice(businesses, '办理类型'),
  runsFrom: Type.Optional(choice(renewedFrom, '延续后的有效期起算', '省略时自原有效期届满次日起')),
  note: Type.Optional(words('办理说明')),
  basis: Type.Optional(basisSchema),
});
export type OfferedBusiness = Static<typeof businessSchema>;

const span = (title: string) =>
  closed(title, {
    amount: count('数量', 1, 366),
    unit: choice({ workingDay: limitUnits.workingDay, naturalDay: limitUnits.naturalDay }, '单位'),
  });
export type Span = Static<ReturnType<typeof span>>;

/** When a renewal is asked for; the law says thirty days before the end (行政许可法 第五十条第一款). */
export const renewalWindowSchema = closed('延续申请期', {
  earliest: Type.Optional(span('最早在有效期届满前')),
  latest: span('最迟在有效期届满前'),
});
export type RenewalWindow = Static<typeof renewalWindowSchema>;
