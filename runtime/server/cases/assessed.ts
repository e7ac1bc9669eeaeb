/** What answers lead to before anything is handed in: the same assessment the submission is judged by. */
import { assess, frozen, limitWords, type CompiledMatter, type KnownBusiness } from '../../../engine/index.ts';
import type { AssessShape } from '../../api/index.ts';
import { askedOf } from './asked.ts';
import { reasonsBefore } from './reasons.ts';

export function assessedOf(
  matter: CompiledMatter,
  answers: Readonly<Record<string, unknown>>,
  applicant?: { kind: 'person' | 'organisation'; hasAgent: boolean },
  business?: KnownBusiness,
): AssessShape {
  const assessment = assess(matter, {
    answers: frozen(answers),
    ...(applicant ? { applicant: knownOf(applicant) } : {}),
    case: { source: 'web', ...(business ? { business } : {}) },
  });
  const { why, notAsked, reasons } = reasonsBefore(matter, assessment.settled);
  const { limits } = matter.bundle.matter;
  return {
    errors: assessment.errors.map(({ field, message }) => ({ field, message })),
    notAsked,
    reasons,
    materials: assessment.materials.on.map((material) => askedOf(material, why(material))),
    findings: assessment.findings.map(({ rule, event }) => ({ rule, type: event.type, message: event.params.message })),
    feeTotal: assessment.feeTotal ?? 0,
    promised: limitWords(limits.promised),
    statutory: limits.statutory ? limitWords(limits.statutory) : (limits.noStatutoryReason ?? '无法定时限'),
  };
}

/** Before an applicant is identified only the kind and the presence of an agent are known. */
const knownOf = ({ kind, hasAgent }: { kind: 'person' | 'organisation'; hasAgent: boolean }) => ({
  kind,
  idKind: kind === 'person' ? ('identityCard' as const) : ('creditCode' as const),
  ...(hasAgent ? { agent: { name: '', idNumber: '', mobile: '', powers: 'general' as const } } : {}),
});
