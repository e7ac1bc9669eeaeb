/** The case after something happened to its papers: issued, sealed, handed over, or entered late. */
import type { Change } from './apply.ts';
import { endBeforeArchive } from './unlocking.ts';

type PaperEvent =
  | 'lateEntryAnswered'
  | 'papersHandedOver'
  | 'papersAnswered'
  | 'archiveUnlocked'
  | 'paperVoided'
  | 'documentIssued'
  | 'sealed'
  | 'blankUsed'
  | 'blankSpoiled';

export const paperChanges: { [K in PaperEvent]: Change<K> } = {
  lateEntryAnswered: ({ lateEntry }, { at, on, by, payload: { outcome, overdue, note, from } }) => ({
    ...(lateEntry
      ? {
          lateEntry: {
            ...lateEntry,
            answer: {
              ...{ at, on, by, outcome },
              ...(overdue === undefined ? {} : { overdue }),
              ...(note === undefined ? {} : { note }),
            },
          },
        }
      : {}),
    ...(from ? { submittedAt: from.at, submittedOn: from.on, receivedAt: from.at, receivedOn: from.on } : {}),
  }),
  papersHandedOver: ({ handOvers = [] }, { at, on, by, payload }) => ({
    handOvers: [...handOvers, { ...payload, at, on, by }],
  }),
  papersAnswered: ({ handOvers = [] }, { at, on, by, payload: { outcome, reason } }) => ({
    handOvers: handOvers.map((one) =>
      one.answer ? one : { ...one, answer: { at, on, by, outcome, ...(reason === undefined ? {} : { reason }) } },
    ),
  }),
  archiveUnlocked: (one, { at, on, by, payload }) => ({
    stage: endBeforeArchive(one),
    unlockings: [...(one.unlockings ?? []), { ...payload, at, on, by }],
  }),
  paperVoided: (one, { on, by, payload: { document, reason, fields, answers } }) => ({
    documents: one.documents.map((paper) => (paper.id === document ? { ...paper, voided: { on, by, reason } } : paper)),
    ...(answers === undefined ? {} : { answers, corrections: [...one.corrections, { on, by, fields, papers: [] }] }),
  }),
  documentIssued: ({ documents, decision }, { by, payload }) => {
    const who = decision?.by ?? by;
    const issuedBy = payload.seal !== undefined && who.kind === 'staff' ? { issuedBy: who.name } : {};
    return { documents: [...documents, { ...payload, ...issuedBy }] };
  },
  blankUsed: ({ documents }, { on, by, payload: { document, number } }) => ({
    documents: documents.map((paper) => (paper.id === document ? { ...paper, blankUse: { number, on, by } } : paper)),
  }),
  blankSpoiled: ({ documents }, { on, by, payload: { document, number, reason } }) => ({
    documents: documents.map(({ blankUse, ...paper }) => {
      if (paper.id !== document) return blankUse ? { ...paper, blankUse } : paper;
      return { ...paper, spoiledBlanks: [...(paper.spoiledBlanks ?? []), { number, reason, on, by }] };
    }),
  }),
  sealed: ({ documents }, { at, on, by, payload: { document, use } }) => ({
    documents: documents.map((paper) =>
      paper.id === document ? { ...paper, sealing: { at, on, by, ...use } } : paper,
    ),
  }),
};
