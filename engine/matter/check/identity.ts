/** Consistency that administrators are audited on (domain §1.2), and what 行政许可法 asks of a permit. */
import type { Problem } from '../../problems.ts';
import type { Identity } from '../../schema/identity.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { OPEN } from './unfilled.ts';

/** Themes are those of the people and organisations a matter is for. */
function checkThemes({ serviceObjects, personThemes = [], organisationThemes = [] }: Identity): Problem[] {
  const unfit = (name: string, who: string) => [matterProblem('THEMES_UNFIT', `/identity/${name}`, { who })];
  return [
    ...(personThemes.length > 0 && !serviceObjects.includes('person') ? unfit('personThemes', '自然人') : []),
    ...(organisationThemes.length > 0 && serviceObjects.every((one) => one === 'person')
      ? unfit('organisationThemes', '法人')
      : []),
  ];
}

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
    areaMode,
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
  if (areaMode === 'online' && visits > 0)
    problems.push(matterProblem('ONLINE_WITH_VISITS', `${at}/visits`, { visits }));
  if (areaMode === 'online' && !handlingForms.includes('web') && !handlingForms.includes('mobile'))
    problems.push(matterProblem('ONLINE_WITHOUT_WAY', `${at}/areaMode`));
  problems.push(...checkThemes(identity));
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
