/** The version of its matter that is in force now, for a case bound to an older one. */
import { lackingIn, type Case, type Command, type Renewal } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import { versionOf } from '../publishing/version-of.ts';
import { dossierOf, type Dossier } from './dossier.ts';

/** What a command needs of it: everything it says for the case, to apply it, otherwise nothing. */
export async function renewalFor(
  { library }: Pick<Office, 'library'>,
  command: Pick<Command, 'kind'>,
  one: Case,
  { centre }: Pick<Dossier, 'centre'>,
): Promise<{ renewal?: Renewal }> {
  const published = command.kind === 'applyRule' ? await library.inForce(one.centre, one.matter.id) : undefined;
  if (!published || published.head.hash === one.matter.hash) return {};
  const { plan, assessment } = dossierOf(centre, published.matter, versionOf(published), one);
  const lacking = lackingIn(published.matter, assessment, one);
  return { renewal: { plan, answers: assessment.settled.answers, lacking } };
}
