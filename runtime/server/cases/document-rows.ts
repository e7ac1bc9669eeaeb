/** The papers of a case as desks, applicants and the progress page list them. */
import { momentAt, rightFor, sealKinds, type Case, type CasePaper, type Context } from '../../../engine/index.ts';
import type { CaseView } from '../../api/index.ts';

type Row = CaseView['documents'][number];

const rowOf = ({ id, title, number, on, seal, sealing }: CasePaper): Row => ({
  id,
  title,
  on,
  ready: seal === undefined || sealing !== undefined,
  ...(number === undefined ? {} : { number }),
});

/** What somebody outside the office is told: a paper is ready once it carries its seal. */
export const paperRows = ({ documents }: Pick<Case, 'documents'>): Row[] => documents.map(rowOf);

/** What the office sees beside: who sealed it, or which seal in the hands of one of these actors it waits for. */
export function sealedRows({ documents }: Pick<Case, 'documents'>, contexts: readonly Context[]): Row[] {
  return documents.map((paper) => {
    const { seal, sealing } = paper;
    if (seal === undefined) return rowOf(paper);
    if (sealing) {
      const { name, by, at } = sealing;
      return { ...rowOf(paper), seal: { kindName: sealKinds[seal], name, by: by.name, at } };
    }
    const mine = contexts.map((context) => inHand(paper, context)).find((name) => name !== undefined);
    return { ...rowOf(paper), seal: { kindName: sealKinds[seal], ...(mine === undefined ? {} : { mine }) } };
  });
}

function inHand(paper: CasePaper, context: Context): string | undefined {
  const { date: today } = momentAt(context.now, context.centre.utcOffset);
  const right = rightFor(paper, { ...context, today });
  return 'seal' in right ? right.seal.name : undefined;
}
