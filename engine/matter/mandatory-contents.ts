/** What the law asks a document of an act to say, and which documents it wants sealed (domain §7). */
import type { DocumentConfig } from '../schema/document.ts';

type Act = DocumentConfig['act'];

export interface Content {
  content: string;
  /** Fields of which one at least has to be in the template. */
  fields: readonly string[];
  basis: string;
}

const day: Content = {
  content: '日期',
  fields: ['document.date', 'case.acceptedOn'],
  basis: '行政许可法第三十二条第二款',
};
const reason = (basis: string): Content => ({ content: '理由', fields: ['grounds', 'act.reason'], basis });

export const mandatory: Readonly<Partial<Record<Act, readonly Content[]>>> = {
  notifyOnce: [{ content: '需要补正的全部内容', fields: ['defects'], basis: '行政许可法第三十二条第一款第四项' }],
  accept: [day],
  tellNotRequired: [day, reason('行政许可法第三十二条第一款第一项')],
  refuseAcceptance: [day, reason('行政许可法第三十二条第一款第二项')],
  deny: [reason('行政许可法第三十八条第二款')],
  revoke: [reason('行政许可法第六十九条')],
  suspend: [{ content: '所需时间', fields: ['procedure.expected'], basis: '行政许可法第四十五条' }],
  extend: [{ content: '延长期限的理由', fields: ['extension.reason'], basis: '行政许可法第四十二条第一款' }],
  tellHearing: [
    { content: '要求听证的期限', fields: ['hearingRight.days', 'hearingRight.until'], basis: '行政许可法第四十七条' },
  ],
  arrangeHearing: [
    { content: '举行听证的时间', fields: ['hearing.heldOn'], basis: '行政许可法第四十八条第一款第一项' },
    { content: '举行听证的地点', fields: ['hearing.place'], basis: '行政许可法第四十八条第一款第一项' },
  ],
};

/** Acts whose document is sealed, and why. */
export const sealed: Readonly<Partial<Record<Act, string>>> = {
  accept: '行政许可法第三十二条第二款',
  tellNotRequired: '行政许可法第三十二条第二款',
  refuseAcceptance: '行政许可法第三十二条第二款',
  grant: '行政许可法第三十九条',
  deny: '行政许可法第三十八条',
};
