/** A running case as another version of its matter would judge it. */
import { lackingBesides, type Case, type CompiledMatter, type Context } from '../../../engine/index.ts';
import { systemActor } from '../cases/actors.ts';
import { contextOf, dossierOf, openDossier } from '../cases/dossier.ts';
import { unsigned, type Standing } from '../centre/standing.ts';
import type { Office } from '../office.ts';
import { versionOf } from '../publishing/version-of.ts';

/** The version running cases are held against: published, or about to be. */
export interface NextVersion {
  head: { matter: string; version: number; hash: string };
  matter: CompiledMatter;
}

/** What the system asks with, `renewal` being what the next version says for the case. */
export async function prospectOf(
  office: Office,
  one: Case,
  next: NextVersion,
  standing: Standing = unsigned,
): Promise<Context> {
  const dossier = await openDossier(office, one);
  const newest = versionOf(next, one.business);
  const judged = dossierOf(dossier.centre, next.matter, newest, one);
  const { plan, assessment } = judged;
  const lacking = lackingBesides(judged, dossier, one);
  const renewal = { plan, answers: assessment.settled.answers, lacking };
  return contextOf(office, { ...dossier, newest }, standing, systemActor, { renewal });
}
