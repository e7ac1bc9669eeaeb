import * as Type from 'typebox';
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { count, verify, words } from './text.ts';

/** Units a time limit is counted in. `onTheSpot` means the same visit (当场). */
export const limitUnits = {
  workingDay: '工作日',
  naturalDay: '自然日',
  windowHour: '窗口工作小时',
  month: '月',
  year: '年',
  onTheSpot: '当场',
} as const;

/** An amount of time with its unit and its ground, under the name the matter gives it. */
export const limitFor = (title: string) =>
  closed(title, {
    amount: count('数量', 0, 3650, '“当场”时填 0'),
    unit: choice(limitUnits, '单位'),
    note: Type.Optional(words('说明')),
    basis: Type.Optional(basisSchema),
    verify,
  });
export type Limit = Static<ReturnType<typeof limitFor>>;

/** What the limits of a matter are called. */
export const limitNames = {
  statutory: '法定办结时限',
  promised: '承诺办结时限',
  acceptance: '受理时限',
  supplement: '补正时限',
  extension: '延长时限',
} as const;
export type LimitName = keyof typeof limitNames;

/** The limits of a matter: what the law allows, what the county promises, how long acceptance may take. */
export const limitsSchema = closed('办理时限', {
  statutory: Type.Optional(limitFor(limitNames.statutory)),
  noStatutoryReason: Type.Optional(words('无法定时限的说明', '没有法定办结时限时必须说明')),
  promised: limitFor(limitNames.promised),
  acceptance: Type.Optional(limitFor(limitNames.acceptance)),
  supplement: Type.Optional(limitFor(limitNames.supplement)),
  extension: Type.Optional(limitFor(limitNames.extension)),
});
export type Limits = Static<typeof limitsSchema>;
