import { onPaper } from '../../schema/seal.ts';
import { refusal } from '../refusal.ts';
import { rightFor, sealedBy } from '../sealing.ts';
import type { Act, Draft } from './act.ts';

/** Puts seals on issued papers: never on a blank, never on what was not issued, never twice. */
export const seal: Act<'seal'> = ({ documents }, asked) => {
  if (documents.length === 0) return refusal('CASE_SEAL_WHICH', '/documents');
  const drafts: Draft[] = [];
  for (const [index, id] of documents.entries()) {
    const at = `/documents/${index}`;
    const paper = asked.case.documents.find((one) => one.id === id);
    if (!paper || paper.voided || documents.indexOf(id) !== index) return refusal('CASE_SEAL_UNISSUED', at);
    if (paper.seal === undefined) return refusal('CASE_SEAL_NEEDLESS', at, { document: paper.title });
    if (paper.sealing) return refusal('CASE_SEALED', at, { document: paper.title, day: paper.sealing.on });
    const right = rightFor(paper, asked);
    if ('code' in right) return { ...right, pointer: at };
    const evidence = asked.reserved?.signatures?.[id];
    if (right.seal.provider !== onPaper && evidence === undefined) {
      return refusal('CASE_SEAL_UNSIGNED', at, { name: right.seal.name });
    }
    drafts.push(sealedBy(right, paper, asked, evidence));
  }
  return drafts;
};
