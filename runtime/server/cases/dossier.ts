/** Everything needed to judge a case: its matter as bound, the plan for its facts, the context of an act. */
import {
  judge,
  type Actor,
  type Case,
  type JudgedFacts,
  type CompiledCentre,
  type CompiledMatter,
  type Context,
  type Judged,
  type MatterVersion,
} from '../../../engine/index.ts';
import type { Standing } from '../centre/standing.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

export interface Dossier extends Judged {
  centre: CompiledCentre;
  matter: CompiledMatter;
  /** The version of the matter in force now. */
  newest?: Pick<MatterVersion, 'version' | 'hash'>;
}

/** What a version of a matter says for these facts. */
export const dossierOf = (
  centre: CompiledCentre,
  matter: CompiledMatter,
  version: MatterVersion,
  facts: JudgedFacts,
): Dossier => ({ centre, matter, ...judge(matter, version, facts) });

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
