/** Judges an applicant by the same form a desk shows, so that no way in is laxer than another. */
import { checkAnswers } from '../form/check-answers.ts';
import type { Answers, CompiledForm } from '../form/compiled.ts';
import { applicantForm, applicantMember } from '../cases/applicant-form.ts';
import type { Applicant } from '../cases/applicant.ts';
import { liveForm } from './live-form.ts';

/** A fault of an applicant. */
export interface ApplicantFault {
  code: string;
  /** JSON Pointer into the applicant. */
  pointer: string;
  message: string;
}

const forms = new Map<string, CompiledForm>();

/** The form for these service objects, compiled once. */
function formFor(serviceObjects: readonly string[]): CompiledForm {
  const id = [...serviceObjects].sort().join();
  const form = forms.get(id) ?? liveForm({ form: applicantForm(serviceObjects), rules: {} });
  forms.set(id, form);
  return form;
}

/** The answers of the applicant's form that describe this applicant. */
function answersOf({ kind, name, idKind, idNumber, agent, ...rest }: Applicant): Answers {
  const person = kind === 'person';
  return {
    ...rest,
    kind,
    [person ? 'personName' : 'organisationName']: name,
    ...(person ? { idKind } : {}),
    [idKind]: idNumber,
    hasAgent: agent !== undefined,
    ...(agent && {
      agentName: agent.name,
      agentIdNumber: agent.idNumber,
      agentMobile: agent.mobile,
      agentPowers: agent.powers,
    }),
  };
}

/** Faults of the applicant for a matter open to these service objects; none when it may apply. */
export function checkApplicant(applicant: Applicant, serviceObjects: readonly string[]): ApplicantFault[] {
  const { settled, errors } = checkAnswers(formFor(serviceObjects), answersOf(applicant));
  const strange = settled.dropped.map(({ pointer }) => ({
    code: 'APPLICANT_UNKNOWN',
    pointer: `/${applicantMember(pointer.slice(1))}`,
    message: '与申请人类型不符',
  }));
  return [
    ...errors.map(({ code, field, message }) => ({ code, pointer: `/${applicantMember(field)}`, message })),
    ...strange,
  ];
}
