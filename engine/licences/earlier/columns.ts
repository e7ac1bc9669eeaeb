/** The columns of a table of earlier licences: what each is called, which kinds have it, what stands in it. */
import { applicantKinds, identityKinds } from '../../cases/applicant.ts';
import type { EarlierKind } from './kind.ts';
import type { ColumnId } from './record.ts';

export interface EarlierColumn {
  id: ColumnId;
  title: string;
  /** What is written in it, for whoever fills it in. */
  hint: string;
  required: boolean;
  holds: 'text' | 'day';
  /** Of few words, the only ones it takes. */
  options?: readonly string[];
  /** Characters it may have. */
  most: number;
}

/** What a licence without an end has in place of its last day. */
export const ENDLESS = '长期';

/** Papers that tell who a holder is, for each kind of holder; the first where none is named. */
export const papersOf = {
  person: ['identityCard', 'residencePermit', 'passport'],
  organisation: ['creditCode'],
} as const;

const titlesOf = (kinds: EarlierKind['holders']) => kinds.map((kind) => applicantKinds[kind]);
const paperTitlesOf = (kinds: EarlierKind['holders']) =>
  kinds.flatMap((kind) => papersOf[kind].map((paper) => identityKinds[paper]));

/** As they stand from left to right. A column with one possible word is left out. */
export function earlierColumns({ ends, holders }: Pick<EarlierKind, 'ends' | 'holders'>): EarlierColumn[] {
  const persons = holders.includes('person');
  const text = { holds: 'text', required: true, most: 120 } as const;
  const day = { holds: 'day', required: true, most: 40 } as const;
  const both: EarlierColumn[] = [
    { id: 'holderKind', title: '持证人类型', hint: '', ...text, options: titlesOf(holders) },
  ];
  const papers: EarlierColumn[] = [
    {
      ...{ id: 'idKind', title: '证件类型', hint: '不填时按居民身份证或者统一社会信用代码', ...text },
      ...{ required: false, options: paperTitlesOf(holders) },
    },
  ];
  return [
    { id: 'number', title: '证照编号', hint: '证照上印的编号，连同字头和括号', ...text, most: 80 },
    ...(holders.length > 1 ? both : []),
    { id: 'holder', title: '持证人', hint: '与证照一致的姓名或者名称', ...text },
    ...(persons ? papers : []),
    { id: 'idNumber', title: '证件号码', hint: '以后凭它办理变更、延续、注销、补证', ...text, most: 40 },
    { id: 'issuer', title: '发证机关', hint: '证照上盖章的机关', ...text },
    { id: 'issuedOn', title: '发证日期', hint: '如 2023-05-01', ...day },
    { id: 'validFrom', title: '有效期起', hint: '不填时同发证日期', ...day, required: false },
    {
      ...{ id: 'validTo', title: '有效期止', ...day, required: ends },
      hint: ends ? '如 2027-04-30' : `没有期限的填“${ENDLESS}”或者不填`,
    },
    { id: 'archive', title: '档案存放位置', hint: '如 三楼档案室 5 柜 2023-018 卷', ...text },
    { id: 'note', title: '备注', hint: '', ...text, required: false, most: 200 },
  ];
}
