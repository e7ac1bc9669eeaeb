/** The facts a matter's conditions may read: its own fields, and what is known of every applicant and case. */
import { applicantKinds, identityKinds } from '../cases/applicant.ts';
import type { Case } from '../cases/case.ts';
import type { CaseBusiness } from '../cases/licence-record.ts';
import { licenceStates } from '../licences/licence.ts';
import { businessKinds, type Business } from '../schema/business.ts';
import type { FactDeclaration, Facts } from '../facts/fact.ts';
import { factTypeOf, optionsOf } from '../fields/options.ts';
import type { Field } from '../fields/registry.ts';
import { columnFact } from '../fields/table.ts';
import { fieldNames, fieldsOf } from '../form/fields-in.ts';
import type { Form } from '../schema/form.ts';

const sources = { web: '网上申请', window: '窗口申请' } as const;

const chosen = (words: Readonly<Record<string, string>>) => ({
  type: 'choice' as const,
  options: Object.keys(words),
  titles: words,
});

const common: readonly FactDeclaration[] = [
  { name: 'applicant.kind', origin: 'applicant', label: '申请人类型', ...chosen(applicantKinds) },
  { name: 'applicant.idKind', origin: 'applicant', label: '申请人证件类型', ...chosen(identityKinds) },
  { name: 'applicant.hasAgent', origin: 'applicant', label: '由代理人办理', type: 'boolean' },
  { name: 'case.business', origin: 'case', label: '办理类型', ...chosen(businessKinds) },
  { name: 'case.source', origin: 'case', label: '申请方式', ...chosen(sources) },
  { name: 'case.submittedOn', origin: 'case', label: '提交日期', type: 'date' },
  { name: 'case.receivedOn', origin: 'case', label: '收到日期', type: 'date' },
  { name: 'licence.number', origin: 'licence', label: '原证照编号', type: 'text' },
  { name: 'licence.state', origin: 'licence', label: '原证照状态', ...chosen(licenceStates) },
  { name: 'licence.validFrom', origin: 'licence', label: '原证照有效期起', type: 'date' },
  { name: 'licence.validTo', origin: 'licence', label: '原证照有效期止', type: 'date' },
];

function answerFact(field: Field, label: string): FactDeclaration | undefined {
  const type = factTypeOf(field);
  if (!type) return undefined;
  const declaration: FactDeclaration = { name: `answers.${field.id}`, origin: 'answers', label, type };
  if (type === 'choice' || type === 'choices') {
    const all = optionsOf(field);
    const titles = Object.fromEntries(all.map(({ value, label: words }) => [value, words]));
    return { ...declaration, options: all.map(({ value }) => value), titles };
  }
  if (field.kind !== 'table') return declaration;
  const columns = field.columns.map((column) => [column.id, columnFact(column) ?? 'text'] as const);
  const titles = field.columns.map((column) => [column.id, column.title] as const);
  return { ...declaration, columns: Object.fromEntries(columns), titles: Object.fromEntries(titles) };
}

/** Every field that holds data, then the facts common to all matters. */
export function declareFacts(form: Form): FactDeclaration[] {
  const names = fieldNames(form);
  return [...fieldsOf(form).flatMap((field) => answerFact(field, names.get(field.id) ?? field.title) ?? []), ...common];
}

/** What is asked about a licence, as far as it is known of the licence. */
export interface KnownBusiness {
  kind: Business;
  licence: Partial<CaseBusiness['licence']>;
}

/** What is known beside the answers. */
export interface Known {
  /** An applicant without `agent` acts in person. */
  applicant?: { kind?: string; idKind?: string; agent?: unknown } | undefined;
  case?: (Partial<Pick<Case, 'source' | 'submittedOn' | 'receivedOn'>> & { business?: KnownBusiness }) | undefined;
}

/** The facts common to all matters; what is not known yet is left out, so that conditions on it stay open. */
export function knownFacts({ applicant, case: known }: Known): Facts {
  const { source, submittedOn, receivedOn, business }: NonNullable<Known['case']> = known ?? {};
  const { number, state, validFrom, validTo }: KnownBusiness['licence'] = business?.licence ?? {};
  const facts = {
    'applicant.kind': applicant?.kind,
    'applicant.idKind': applicant?.idKind,
    'applicant.hasAgent': applicant ? applicant.agent !== undefined : undefined,
    'case.business': known && (business?.kind ?? 'new'),
    'case.source': source,
    'case.submittedOn': submittedOn,
    'case.receivedOn': receivedOn,
    'licence.number': number,
    'licence.state': state,
    'licence.validFrom': validFrom,
    'licence.validTo': validTo,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
