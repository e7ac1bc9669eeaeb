/** Why a case is asked for what it is, by the version and the facts it was judged by; covered values stay covered. */
import {
  reasonKinds,
  reasonsOf,
  type CompiledMatter,
  type Field,
  type Material,
  type Reason,
  type Settled,
} from '../../../engine/index.ts';
import type { ReasonsShape } from '../../api/index.ts';
import type { Caller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { type Dossier, openDossier } from './dossier.ts';
import { worksOn } from './sight.ts';

type Personal = NonNullable<Field['personal']>;

/** Facts that are personal information of this sort, by the fields they are answers to. */
function factsThat(isKept: (personal: Personal) => boolean, { form }: CompiledMatter): ReadonlySet<string> {
  const fields = [...form.fields.values()].map(({ field }) => field);
  return new Set(
    fields.flatMap((field) => {
      const columns = 'columns' in field ? field.columns : [];
      const kept = [field, ...columns].some(({ personal }) => personal !== undefined && isKept(personal));
      return kept ? [`answers.${field.id}`] : [];
    }),
  );
}

type Hides = (fact: string) => boolean;
const nothingHidden: Hides = () => false;

/** Applicants read their own answers; of staff, whoever works on the case ordinary personal values alone, whoever looks on none. */
function hiddenFrom(caller: Caller, found: CaseDocument, matter: CompiledMatter): Hides {
  if (caller.kind === 'applicant') return nothingHidden;
  const works = worksOn(caller, found);
  const kept = factsThat(({ sensitivity }) => !works || sensitivity !== 'ordinary', matter);
  return (fact) => kept.has(fact);
}

const told = (reasons: readonly Reason[]) =>
  reasons.map((reason) => ({ ...reason, kindName: reasonKinds[reason.kind] }));

export async function caseReasons(office: Office, caller: Caller, found: CaseDocument): Promise<ReasonsShape> {
  const { matter, assessment, plan } = await openDossier(office, found.state);
  return {
    version: plan.version.version,
    hash: plan.version.hash,
    items: told(reasonsOf(matter, assessment.settled, hiddenFrom(caller, found, matter))),
  };
}

type WhyAsked = (material: Pick<Material, 'id' | 'when'>) => string | undefined;

/** Why a material is asked for; `undefined` for one that everybody hands in. */
function whyOf(reasons: readonly Reason[]): WhyAsked {
  const words = new Map(reasons.map((reason) => [reason.id, reason.words]));
  return ({ id, when }) => (when === undefined ? undefined : words.get(id));
}

/** Why each material is asked for in a case. */
export function whyAsked(caller: Caller, found: CaseDocument, { matter, assessment }: Dossier): WhyAsked {
  return whyOf(reasonsOf(matter, assessment.settled, hiddenFrom(caller, found, matter), ['materials']));
}

/** What an applicant is told before handing in: why each material is asked for or is not, and what else follows from the answers. */
export function reasonsBefore(matter: CompiledMatter, settled: Settled) {
  const reasons = reasonsOf(matter, settled, nothingHidden, ['materials', 'fees', 'limits', 'steps', 'routes']);
  const [materials, others] = [true, false].map((isMaterial) =>
    reasons.filter(({ kind }) => (kind === 'materials') === isMaterial),
  ) as [Reason[], Reason[]];
  return {
    why: whyOf(materials),
    notAsked: materials.flatMap(({ id, name, outcome, words: why }) => (outcome === false ? [{ id, name, why }] : [])),
    reasons: told(others),
  };
}
