/** Which papers of a case are whose: those the applicant reads, and those handed out when a result is served (送达的文书). */
import type { Case } from '../cases/case.ts';
import type { CasePaper } from '../cases/paper.ts';
import type { DocumentAct } from '../cases/plan.ts';
import type { CompiledMatter } from './compiled.ts';

/** Acts whose papers go to somebody else than the applicant, or into the file alone. */
const others: ReadonlySet<DocumentAct> = new Set([
  ...(['tellInterested', 'visit', 'opinions', 'archive', 'cover', 'fileNote'] as const),
]);

/** Papers of a case that are its applicant's to read. */
export function ownPapers(
  { documents: configured }: Pick<CompiledMatter, 'documents'>,
  issued: readonly CasePaper[],
): CasePaper[] {
  const acts = new Map(configured.map(({ item }) => [item.id, item.act]));
  return issued.filter(({ config }) => {
    const act = acts.get(config);
    return act === undefined || !others.has(act);
  });
}

/** Acts whose papers are what an applicant waits for and signs for. */
const answering = new Set<string>([
  'tellNotRequired',
  'refuseAcceptance',
  'grant',
  'deny',
  'renewTacitly',
  'produce',
  'withdraw',
]);

/** The paper of the authority above, which decided. */
const upperPapers = ({ decision }: Case) =>
  decision?.upper ? [{ title: `${decision.upper.authority}的决定`, number: decision.upper.number }] : [];

/** The papers to hand out: decision, licence, notices that go with them; none that was voided, and no receipt of before. */
export function servedPapers(
  matter: Pick<CompiledMatter, 'documents'>,
  one: Case,
): { title: string; number: string | undefined }[] {
  const acts = new Map(matter.documents.map(({ item }) => [item.id, item.act]));
  const own = one.documents.flatMap(({ config, title, number, voided }) => {
    if (voided) return [];
    const act = acts.get(config) ?? '';
    const ofLicence = act === 'produce' ? one.result?.number : undefined;
    return answering.has(act) ? [{ title, number: number ?? ofLicence }] : [];
  });
  return [...own, ...upperPapers(one)];
}
