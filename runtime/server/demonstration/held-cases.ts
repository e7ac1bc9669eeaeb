/** Cases kept in memory while they are worked on, written in batches: for callers the same repository. */
import { endStages } from '../../../engine/index.ts';
import { chained } from '../chain/case-chain.ts';
import type { CaseDocument, CaseRepository } from '../store/case-repository.ts';
import { scopeAdmits } from '../store/scope.ts';

export interface HeldCases extends CaseRepository {
  hold: (documents: readonly CaseDocument[]) => void;
  held: (id: string) => CaseDocument | undefined;
  /** How many cases have changed since they were last taken. */
  readonly changes: number;
  /** What has changed since it was last taken; whatever has ended is let go. */
  takeChanged: () => { fresh: CaseDocument[]; further: CaseDocument[] };
}

export function heldCases(cases: CaseRepository): HeldCases {
  const documents = new Map<string, CaseDocument>();
  const fresh = new Set<string>();
  const further = new Set<string>();

  function change(next: CaseDocument): void {
    documents.set(next._id, next);
    if (!fresh.has(next._id)) further.add(next._id);
  }

  return {
    ...cases,
    get changes() {
      return fresh.size + further.size;
    },
    hold: (known) => known.forEach((one) => documents.set(one._id, one)),
    held: (id) => documents.get(id),

    insert: ({ events, ...document }) => {
      if (documents.has(document._id)) return Promise.resolve(false);
      documents.set(document._id, { ...document, events: chained(document, [], events) });
      fresh.add(document._id);
      return Promise.resolve(true);
    },
    bySubmitKey: ((centre: string, submitKey: string) =>
      Promise.resolve(
        [...documents.values()].find((one) => one.centre === centre && one.submitKey === submitKey) ?? null,
      )) as unknown as CaseRepository['bySubmitKey'],
    byId: ((scope, id) => {
      const found = documents.get(id);
      return Promise.resolve(found && scopeAdmits(scope, found) ? found : null);
    }) as CaseRepository['byId'],
    append: (read, happened, { wakeAt, inbox, papersAt, papersDue, ...set }, command) => {
      const found = documents.get(read._id);
      if (found?.version !== read.version) return Promise.resolve(false);
      const events = chained(found, found.events, happened);
      const version = found.version + events.length;
      const next: CaseDocument = {
        ...found,
        ...set,
        version,
        pending: true,
        events: [...found.events, ...events],
        commands: [...found.commands, { ...command, version }],
      };
      if (wakeAt) next.wakeAt = wakeAt;
      else delete next.wakeAt;
      if (inbox === undefined) delete next.inbox;
      else next.inbox = inbox;
      if (papersAt) next.papersAt = papersAt;
      else delete next.papersAt;
      if (papersDue === undefined) delete next.papersDue;
      else next.papersDue = papersDue;
      change(next);
      return Promise.resolve(true);
    },

    takeChanged: () => {
      const of = (ids: Set<string>) => [...ids].flatMap((id) => documents.get(id) ?? []);
      const taken = { fresh: of(fresh), further: of(further) };
      for (const { _id, seats, stage } of [...taken.fresh, ...taken.further]) {
        if (seats.length === 0 && endStages.includes(stage)) documents.delete(_id);
      }
      fresh.clear();
      further.clear();
      return taken;
    },
  };
}
