import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { papersOf, workingUnits, type HandedPaper, type PaperPlace } from '../hand-over.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Listed = CommandOf<'handOver'>['papers'];

const windowPlace = (id: string, { windows }: Asked): PaperPlace => {
  const found = windows.find((window) => window.id === id);
  return { window: id, name: found ? `${found.number}号 ${found.name}` : id };
};
const unitPlace = (id: string, { units }: Asked): PaperPlace => ({
  unit: id,
  name: units.find((unit) => unit.id === id)?.name ?? id,
});

/** What is given, each no more than came in. */
function counted(listed: Listed, asked: Asked): HandedPaper[] | Refusal {
  const there = papersOf(asked.case, asked);
  if (listed.length === 0) return refusal('CASE_PAPERS_WHICH', '/papers');
  const papers: HandedPaper[] = [];
  for (const [index, { id, originals, copies }] of listed.entries()) {
    const paper = there.find((one) => one.id === id);
    if (!paper || papers.some((one) => one.id === id)) {
      return refusal('CASE_PAPERS_UNKNOWN', `/papers/${index}/id`, { material: paper?.name ?? id });
    }
    if (originals > paper.originals || copies > paper.copies || originals + copies === 0) {
      return refusal('CASE_PAPERS_COUNT', `/papers/${index}`, { material: paper.name });
    }
    papers.push({ ...paper, originals, copies });
  }
  return papers;
}

/** Gives paper on: a window to a unit that works on the case, a unit back to the window. It stays here until it is signed for. */
export const handOver: Act<'handOver'> = ({ to, papers: listed }, asked) => {
  const { actor, case: one, matter } = asked;
  const papers = counted(listed, asked);
  if (!Array.isArray(papers)) return papers;
  if (actor.postKind === 'clerk') {
    const unit = to ?? matter.decidingUnit;
    if (!workingUnits(one, asked).includes(unit)) return refusal('CASE_PAPERS_UNIT', '/to');
    const from = windowPlace(actor.window ?? '', asked);
    return [{ kind: 'papersHandedOver', payload: { from, to: unitPlace(unit, asked), papers } }];
  }
  const window = one.handOvers?.findLast(({ from }) => from.window !== undefined)?.from.window ?? one.window ?? '';
  const from = unitPlace(actor.unit ?? '', asked);
  return [{ kind: 'papersHandedOver', payload: { from, to: windowPlace(window, asked), papers } }];
};
