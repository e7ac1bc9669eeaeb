/** Why a case is asked for what it is, by the version and the facts it was judged by; covered values stay covered. */
import {
  reasonKinds,
  reasonsOf,
  type CompiledMatter,
  type Field,
  type Material,
  type Settled,
} from '../../../engine/index.ts';
import type { ReasonsShape } from '../../api/index.ts';
import type { Caller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { openDossier } from './dossier.ts';
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

/** Every reason as staff read it: whoever works on the case sees ordinary personal values alone, whoever looks on none. */
export async function caseReasons(office: Office, caller: Caller, found: CaseDocument): Promise<ReasonsShape> {
  const { matter, assessment, plan } = await openDossier(office, found.state);
  const works = worksOn(caller, found);
  const kept = factsThat(({ sensitivity }) => !works || sensitivity !== 'ordinary', matter);
  const hides = (fact: string) => kept.has(fact);
  return {
    version: plan.version.version,
    hash: plan.version.hash,
    items: reasonsOf(matter, assessment.settled, hides).map((reason) => ({
      ...reason,
      kindName: reasonKinds[reason.kind],
    })),
  };
}

const nothingHidden = () => false;

/** Why each material is asked of an applicant, or is not: the applicant's own answers are theirs to read. */
export function materialReasons(matter: CompiledMatter, settled: Settled) {
  const reasons = reasonsOf(matter, settled, nothingHidden, ['materials']);
  const words = new Map(reasons.map((reason) => [reason.id, reason.words]));
  return {
    why: ({ id }: Pick<Material, 'id'>) => words.get(id),
    notAsked: reasons.flatMap(({ id, name, outcome, words: why }) => (outcome === false ? [{ id, name, why }] : [])),
  };
}
