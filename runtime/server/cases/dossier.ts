/** Everything needed to judge a case: its matter as bound, the plan for its facts, the context of an act. */
import {
  assess,
  frozen,
  planOf,
  type Actor,
  type Applicant,
  type Assessment,
  type Case,
  type CaseBusiness,
  type CompiledCentre,
  type CompiledMatter,
  type Context,
  type MatterPlan,
  type MatterVersion,
} from '../../../engine/index.ts';
import type { Standing } from '../centre/standing.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

export interface Dossier {
  centre: CompiledCentre;
  matter: CompiledMatter;
  assessment: Assessment;
  plan: MatterPlan;
  /** The version of the matter in force now. */
  newest?: Pick<MatterVersion, 'version' | 'hash'>;
}

export interface Facts {
  applicant: Pick<Applicant, 'kind' | 'idKind' | 'agent'>;
  answers: Readonly<Record<string, unknown>>;
  source: 'web' | 'window';
  submittedOn?: string;
  receivedOn?: string;
  business?: CaseBusiness;
}

/** What a version of a matter says for these facts. */
export function dossierOf(
  centre: CompiledCentre,
  matter: CompiledMatter,
  version: MatterVersion,
  facts: Facts,
): Dossier {
  const { answers, applicant, source, submittedOn, receivedOn, business } = facts;
  const known = {
    source,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(business === undefined ? {} : { business }),
  };
  const assessment = assess(matter, { answers: frozen(answers), applicant: frozen(applicant), case: known });
  return { centre, matter, assessment, plan: planOf(matter, assessment, version) };
}

/** The dossier of a case; with `answers` of a supplement instead of those on file where given. */
export async function openDossier(
  { centres, library }: Pick<Office, 'centres' | 'library'>,
  one: Case,
  answers: Readonly<Record<string, unknown>> = one.answers,
): Promise<Dossier> {
  const centre = centres.byId(one.centre);
  const [matter, newest] = await Promise.all([
    library.byHash(one.centre, one.matter.hash),
    library.head(one.centre, one.matter.id),
  ]);
  if (!centre || !matter) throw new Refusal('NOT_FOUND');
  const dossier = keptDossier(centre, matter, one, answers);
  return newest ? { ...dossier, newest: { version: newest.version, hash: newest.hash } } : dossier;
}

/** By the answers themselves: who holds a case in memory and acts on it again is not made to judge them again. */
const kept = new WeakMap<object, { dossier: Dossier; of: Pick<Case, 'applicant' | 'matter' | 'receivedOn'> }>();

function keptDossier(centre: CompiledCentre, matter: CompiledMatter, one: Case, answers: Case['answers']): Dossier {
  const known = kept.get(answers);
  const { applicant, receivedOn } = one;
  if (
    known?.dossier.centre === centre &&
    known.dossier.matter === matter &&
    known.of.matter === one.matter &&
    known.of.applicant === applicant &&
    known.of.receivedOn === receivedOn
  ) {
    return known.dossier;
  }
  const dossier = dossierOf(centre, matter, one.matter, { ...one, answers });
  kept.set(answers, { dossier, of: one });
  return dossier;
}

/** The context an act is judged in. */
export function contextOf(
  { clock }: Pick<Office, 'clock'>,
  { centre, plan, newest }: Pick<Dossier, 'centre' | 'plan' | 'newest'>,
  standing: Standing,
  actor: Actor,
  more: Pick<Context, 'reserved' | 'opening' | 'digest' | 'file' | 'renewal' | 'licence' | 'bars'> = {},
): Context {
  return {
    now: clock.now().toISOString(),
    centre: centre.centre,
    calendar: centre.calendar,
    posts: centre.organisation.posts,
    ...standing,
    windows: centre.windows.windows,
    units: centre.organisation.units,
    actor,
    matter: plan,
    ...(newest ? { newest } : {}),
    ...more,
  };
}
