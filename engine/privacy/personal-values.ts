/** The personal values of a case: where they stand, what they are called, and how they show when covered. */
import type { Case } from '../cases/case.ts';
import { identityKinds } from '../cases/applicant.ts';
import { kindOf, type Field } from '../fields/registry.ts';
import { fieldsOf } from '../form/fields-in.ts';
import { pointer } from '../schema/pointer.ts';
import type { Form } from '../schema/form.ts';
import { maskAccount, maskAddress, maskIdNumber, maskMobile, maskName } from './mask.ts';

export interface PersonalValue {
  /** JSON Pointer into the case. */
  pointer: string;
  label: string;
  value: string;
  covered: string;
  /** Names and addresses: whoever works on the case reads them, for decisions are addressed to them. */
  forWork: boolean;
}

type Mask = (value: string) => string;
type Row = readonly [pointer: string, label: string, value: string | undefined, mask: Mask, forWork: boolean];

const agentRows = ({ applicant: { agent } }: Case): Row[] => [
  ['/applicant/agent/name', '代理人姓名', agent?.name, maskName, true],
  ['/applicant/agent/idNumber', '代理人身份证号码', agent?.idNumber, maskIdNumber, false],
  ['/applicant/agent/mobile', '代理人手机号码', agent?.mobile, maskMobile, false],
];

/** What an organisation is called, where it sits and its credit code are public. */
const applicantRows = (one: Case): Row[] => {
  const { applicant } = one;
  const isPerson = applicant.kind === 'person';
  const number = applicant.idKind === 'creditCode' ? undefined : applicant.idNumber;
  return [
    ['/applicant/name', '申请人姓名', isPerson ? applicant.name : undefined, maskName, true],
    ['/applicant/idNumber', identityKinds[applicant.idKind], number, maskIdNumber, false],
    ['/applicant/legalRepresentative', '法定代表人（负责人）', applicant.legalRepresentative, maskName, true],
    ['/applicant/mobile', '手机号码', applicant.mobile, maskMobile, false],
    ['/applicant/address', '联系地址', isPerson ? applicant.address : undefined, maskAddress, true],
    ...agentRows(one),
    ['/delivery/address', '邮寄地址', one.delivery.address, maskAddress, true],
    ['/handedOut/receiver', '领取人', one.handedOut?.receiver, maskName, true],
    ['/handedOut/sentTo', '电子地址', one.handedOut?.sentTo, maskAccount, true],
  ];
};

/** Whoever is touched by the case or was heard in it, as the applicant is: named to whoever works on it. */
const heardRows = ({ interested = [], statements = [], recusalRequests = [], hearing, handedOut }: Case): Row[] => {
  const named = (at: string, label: string, names: readonly string[]): Row[] =>
    names.map((name, index) => [at.replace('#', String(index)), label, name, maskName, true]);
  return [
    ...named(
      '/interested/#/name',
      '利害关系人',
      interested.map(({ name }) => name),
    ),
    ...named(
      '/statements/#/name',
      '陈述人',
      statements.map(({ name }) => name),
    ),
    ...named(
      '/recusalRequests/#/who',
      '申请回避的人',
      recusalRequests.map(({ who }) => who),
    ),
    ...named('/hearing/right/persons/#', '利害关系人', hearing?.right?.persons ?? []),
    ...named(
      '/hearing/answers/#/who',
      '听证当事人',
      (hearing?.answers ?? []).map(({ who }) => who),
    ),
    ...named('/handedOut/witnesses/#', '见证人', handedOut?.witnesses ?? []),
    ...named('/hearing/record/attendees/#', '听证参加人', hearing?.record?.attendees ?? []),
  ];
};

type AnyField = Pick<Field, 'kind' | 'id' | 'title' | 'personal'>;

/** How a text of the field is covered; `undefined` when it is nobody's personal information. */
function coverOf(field: AnyField, inherited: boolean): { mask: Mask; forWork: boolean } | undefined {
  const number = kindOf(field as Field).covered;
  if (number) return { mask: number, forWork: false };
  if (field.personal?.sensitivity === 'sensitive') return { mask: maskAccount, forWork: false };
  if (field.kind === 'address' && field.personal) return { mask: maskAddress, forWork: true };
  return field.personal !== undefined || (inherited && field.kind === 'text')
    ? { mask: maskName, forWork: true }
    : undefined;
}

function* answerRows(
  fields: readonly AnyField[],
  answers: Readonly<Record<string, unknown>>,
  at: readonly string[],
  inherited: boolean,
): Generator<Row> {
  for (const field of fields) {
    const value = answers[field.id];
    const here = [...at, field.id];
    if (Array.isArray(value) && 'columns' in field) {
      for (const [index, row] of value.entries())
        yield* answerRows(
          field.columns as AnyField[],
          row as Record<string, unknown>,
          [...here, String(index)],
          field.personal !== undefined,
        );
    }
    const cover = typeof value === 'string' ? coverOf(field, inherited) : undefined;
    if (cover) yield [pointer(here), field.title, value as string, cover.mask, cover.forWork];
  }
}

/** @param form of the version the case is bound to */
export function personalValues(one: Case, form: Form): PersonalValue[] {
  return [
    ...applicantRows(one),
    ...heardRows(one),
    ...answerRows(fieldsOf(form), one.answers, ['answers'], false),
  ].flatMap(([at, label, value, mask, forWork]) =>
    value === undefined || value === '' ? [] : [{ pointer: at, label, value, covered: mask(value), forWork }],
  );
}
