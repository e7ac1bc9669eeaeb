/** The papers of a case as desks, applicants and the progress page list them. */
import {
  momentAt,
  ownPapers,
  rightFor,
  sealKinds,
  type Case,
  type CasePaper,
  type CompiledMatter,
  type Context,
} from '../../../engine/index.ts';
import type { CaseView } from '../../api/index.ts';

type Row = CaseView['documents'][number];
type Blanks = ReadonlyMap<string, NonNullable<Row['blank']>>;

const rowOf = ({ id, title, number, on, seal, sealing, voided }: CasePaper): Row => ({
  id,
  title,
  on,
  ready: seal === undefined || sealing !== undefined,
  ...(number === undefined ? {} : { number }),
  ...(voided ? { voided: { on: voided.on } } : {}),
});

/** What somebody outside the office is told of the papers that are the applicant's: one is ready once it carries its seal. */
export const paperRows = ({ documents }: Pick<Case, 'documents'>, matter: Pick<CompiledMatter, 'documents'>): Row[] =>
  ownPapers(matter, documents).map(rowOf);

/**
 * What the office sees beside: who sealed it, which seal in the hands of one of these actors it waits for, the blank it
 * stands on, why it was voided.
 * @param say covers what the reader may not see
 */
export function sealedRows(
  { documents }: Pick<Case, 'documents'>,
  contexts: readonly Context[],
  say: (words: string) => string,
  blanks: Blanks,
): Row[] {
  return documents.map((paper) => {
    const { voided } = paper;
    const row = rowOf(paper);
    const seal = sealOf(paper, contexts);
    const blank = blanks.get(paper.id);
    const marks = { ...(seal && { seal }), ...(blank && { blank }) };
    return { ...row, ...marks, ...(voided && { voided: { on: voided.on, reason: say(voided.reason) } }) };
  });
}

function sealOf(paper: CasePaper, contexts: readonly Context[]): Row['seal'] {
  const { seal, sealing, voided } = paper;
  if (seal === undefined) return undefined;
  if (sealing) return { kindName: sealKinds[seal], name: sealing.name, by: sealing.by.name, at: sealing.at };
  const mine = voided
    ? undefined
    : contexts.map((context) => inHand(paper, context)).find((name) => name !== undefined);
  return { kindName: sealKinds[seal], ...(mine === undefined ? {} : { mine }) };
}

function inHand(paper: CasePaper, context: Context): string | undefined {
  const { date: today } = momentAt(context.now, context.centre.utcOffset);
  const right = rightFor(paper, { ...context, today });
  return 'seal' in right ? right.seal.name : undefined;
}
