/** Consistency that administrators are audited on (domain §1.2), and what 行政许可法 asks of a permit. */
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { OPEN } from './unfilled.ts';

export function checkIdentity({ matter: { identity } }: Bundle): Problem[] {
  const at = '/identity';
  const {
    powerSource,
    entrustingAuthority,
    visits,
    visitReason,
    consult,
    supervise,
    type,
    legalBasis,
    codes,
    handlingForms,
  } = identity;
  const problems: Problem[] = [];
  if (powerSource.startsWith('entrusted') && entrustingAuthority === undefined)
    problems.push(matterProblem('ENTRUSTED_WITHOUT_AUTHORITY', `${at}/powerSource`));
  if (visits > 0 && visitReason === undefined)
    problems.push(matterProblem('VISIT_WITHOUT_REASON', `${at}/visits`, { visits }));
  if (visits === 0 && visitReason !== undefined) problems.push(matterProblem('VISIT_REASON_IDLE', `${at}/visitReason`));
  const away = ['web', 'mobile', 'post'] as const;
  if (visits === 0 && !away.some((form) => handlingForms.includes(form)))
    problems.push(matterProblem('VISITS_WITHOUT_WAY', `${at}/visits`));
  if (consult.phone === supervise.phone && consult.phone !== OPEN)
    problems.push(matterProblem('PHONES_SAME', `${at}/supervise/phone`));
  if (type === '01' && !legalBasis.some(({ kind }) => kind === 'establishment'))
    problems.push(matterProblem('BASIS_MISSING', `${at}/legalBasis`));
  const isElsewhere = identity.handling === 'handledElsewhere';
  if (isElsewhere && !identity.elsewhere) problems.push(matterProblem('ELSEWHERE_MISSING', `${at}/handling`));
  if (!isElsewhere && identity.elsewhere) problems.push(matterProblem('ELSEWHERE_IDLE', `${at}/elsewhere`));
  const { handlingItem, implementation } = codes;
  if (handlingItem !== undefined && implementation !== undefined && !handlingItem.startsWith(implementation))
    problems.push(matterProblem('CODES_DISAGREE', `${at}/codes/handlingItem`));
  return problems;
}
