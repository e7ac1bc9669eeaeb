/** The applicant's part as a form like any other, so that every desk shows and checks it in the same way. */
import type { Answers } from '../form/compiled.ts';
import type { Form } from '../schema/form.ts';
import { agentPowers, applicantKinds, identityKinds, type Applicant } from './applicant.ts';

const options = (words: Readonly<Record<string, string>>, among = Object.keys(words)) =>
  Object.entries(words)
    .filter(([value]) => among.includes(value))
    .map(([value, label]) => ({ value, label }));

const is = (field: string, value: string | boolean) =>
  ({ fact: `answers.${field}`, operator: 'equal', value }) as const;

const person = is('kind', 'person');
const organisation = is('kind', 'organisation');
const byPaper = (paper: keyof typeof identityKinds) => ({ all: [person, is('idKind', paper)] });

/** Who may apply: a person, an organisation or both, as the matter's service objects (服务对象) say. */
export const kindsFor = (serviceObjects: readonly string[]): Applicant['kind'][] => [
  ...(serviceObjects.includes('person') ? (['person'] as const) : []),
  ...(serviceObjects.some((one) => one !== 'person') ? (['organisation'] as const) : []),
];

/** The form for a matter with these service objects. */
export const applicantForm = (serviceObjects: readonly string[]): Form => ({
  sections: [
    {
      id: 'applicant',
      title: '申请人',
      fields: [
        {
          kind: 'choice',
          id: 'kind',
          title: '申请人类型',
          required: true,
          look: 'radio',
          options: options(applicantKinds, kindsFor(serviceObjects)),
        },
        { kind: 'text', id: 'personName', title: '姓名', required: true, maxLength: 120, when: person },
        {
          kind: 'choice',
          id: 'idKind',
          title: '证件类型',
          required: true,
          look: 'select',
          options: options(identityKinds, ['identityCard', 'residencePermit', 'passport']),
          when: person,
        },
        {
          kind: 'identityNumber',
          id: 'identityCard',
          title: '身份证号码',
          required: true,
          when: byPaper('identityCard'),
        },
        {
          kind: 'residencePermit',
          id: 'residencePermit',
          title: '居住证号码',
          required: true,
          when: byPaper('residencePermit'),
        },
        { kind: 'text', id: 'passport', title: '护照号码', required: true, maxLength: 40, when: byPaper('passport') },
        { kind: 'text', id: 'organisationName', title: '名称', required: true, maxLength: 120, when: organisation },
        { kind: 'creditCode', id: 'creditCode', title: '统一社会信用代码', required: true, when: organisation },
        {
          kind: 'text',
          id: 'legalRepresentative',
          title: '法定代表人（负责人）',
          required: true,
          maxLength: 60,
          when: organisation,
        },
        { kind: 'mobile', id: 'mobile', title: '手机号码', help: '用来接收办理进度', required: true },
        { kind: 'address', id: 'address', title: '联系地址' },
        { kind: 'yesNo', id: 'hasAgent', title: '是否由代理人办理', required: true },
      ],
    },
    {
      id: 'agent',
      title: '代理人',
      help: '由代理人办理的，另外需要提交授权委托书。',
      when: is('hasAgent', true),
      fields: [
        { kind: 'text', id: 'agentName', title: '代理人姓名', required: true, maxLength: 60 },
        { kind: 'identityNumber', id: 'agentIdNumber', title: '代理人身份证号码', required: true },
        { kind: 'mobile', id: 'agentMobile', title: '代理人手机号码', required: true },
        {
          kind: 'choice',
          id: 'agentPowers',
          title: '代理权限',
          required: true,
          look: 'radio',
          options: options(agentPowers),
        },
      ],
    },
  ],
});

/** Field of the form that holds a member of the applicant; the first that is shown. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  name: ['personName', 'organisationName'],
  idKind: ['idKind'],
  idNumber: ['identityCard', 'residencePermit', 'passport', 'creditCode'],
  legalRepresentative: ['legalRepresentative'],
  mobile: ['mobile'],
  address: ['address'],
  agent: ['hasAgent'],
  'agent/name': ['agentName'],
  'agent/idNumber': ['agentIdNumber'],
  'agent/mobile': ['agentMobile'],
  'agent/powers': ['agentPowers'],
};

/** Field to go to for a fault of the applicant, whose JSON Pointer is given without its leading slash. */
export const applicantField = (member: string, answers: Answers): string | undefined => {
  const fields = fieldsOf[member] ?? [];
  return fields.find((field) => answers[field] !== undefined) ?? fields[0];
};

/** Member of the applicant that a field of the form holds, as a JSON Pointer without its leading slash. */
export const applicantMember = (field: string): string =>
  Object.entries(fieldsOf).find(([, fields]) => fields.includes(field))?.[0] ?? '';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The applicant that checked answers describe. */
export function applicantOf(answers: Answers): Applicant {
  const isPerson = answers.kind === 'person';
  const idKind = isPerson ? (answers.idKind as Applicant['idKind']) : 'creditCode';
  const optional = (id: 'legalRepresentative' | 'address') =>
    answers[id] === undefined ? {} : { [id]: text(answers[id]) };
  const agent = {
    name: text(answers.agentName),
    idNumber: text(answers.agentIdNumber),
    mobile: text(answers.agentMobile),
    powers: answers.agentPowers as NonNullable<Applicant['agent']>['powers'],
  };
  return {
    kind: isPerson ? 'person' : 'organisation',
    name: text(isPerson ? answers.personName : answers.organisationName),
    idKind,
    idNumber: text(answers[idKind]),
    ...optional('legalRepresentative'),
    mobile: text(answers.mobile),
    ...optional('address'),
    ...(answers.hasAgent === true ? { agent } : {}),
  };
}

/** What is known of an applicant while the form is still being filled in, for conditions of the matter. */
export const applicantSoFar = (answers: Answers): { kind?: string; idKind?: string; agent?: true } => ({
  ...(answers.kind === undefined ? {} : { kind: text(answers.kind) }),
  ...(answers.kind === 'organisation' ? { idKind: 'creditCode' } : {}),
  ...(answers.idKind === undefined ? {} : { idKind: text(answers.idKind) }),
  ...(answers.hasAgent === true ? { agent: true } : {}),
});
