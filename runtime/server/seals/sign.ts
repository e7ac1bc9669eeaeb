/** Has the papers of a command signed by the services of electronic seals, before the case is touched. */
import { momentAt, rightFor, type Command, type Context, type Reserved } from '../../../engine/index.ts';
import { keepDocument } from '../cases/documents.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

/**
 * What the services gave for the papers this person may seal, by id of the paper. A paper that was not signed is left
 * out, and the engine refuses to record a seal on it.
 */
export async function signaturesFor(
  office: Office,
  found: CaseDocument,
  command: Command,
  context: Context,
): Promise<NonNullable<Reserved['signatures']>> {
  if (command.kind !== 'seal') return {};
  const user = { ...context, today: momentAt(context.now, context.centre.utcOffset).date };
  const signatures: Record<string, string> = {};
  for (const paper of found.state.documents.filter(({ id }) => command.documents.includes(id))) {
    if (paper.seal === undefined || paper.sealing) continue;
    const right = rightFor(paper, user);
    const provider = 'seal' in right ? office.sealProviders[right.seal.provider] : undefined;
    if (!('seal' in right) || !provider) continue;
    const digest = async () => (await keepDocument(office, found, paper)).digest;
    const { title, number } = paper;
    const document = { title, ...(number === undefined ? {} : { number }) };
    try {
      const evidence = await provider.sign({ seal: right.seal, document, digest });
      if (evidence !== undefined) signatures[paper.id] = evidence;
    } catch (error) {
      office.log.error({ err: error, seal: right.seal.id }, '电子签章没有完成');
    }
  }
  return signatures;
}
