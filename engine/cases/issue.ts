/** The documents (文书) that come out of an act. They belong to its event, so they are issued in the same update. */
import type { Draft } from './acts/act.ts';
import type { Command } from './command.ts';
import type { Context, Reserved } from './context.ts';
import type { Drafted } from './draft.ts';
import type { DocumentAct, MatterPlan, PlannedDocument } from './plan.ts';
import { refusal, type Refusal } from './refusal.ts';

type Beside = (draft: Draft) => boolean;

/** Papers that come beside that of the act, with what happens in it: deferral and promises with acceptance, records for the file. */
const beside: readonly (readonly [DocumentAct, Beside])[] = [
  ['defer', (draft) => draft.kind === 'accepted' && draft.payload.deferredDue !== undefined],
  ['commit', (draft) => draft.kind === 'accepted' && draft.payload.committed !== undefined],
  ['visit', (draft) => draft.kind === 'stepDone' && draft.payload.people !== undefined],
  ['announceHearing', ({ kind }) => kind === 'hearingArranged'],
  ['cover', ({ kind }) => kind === 'archived'],
  ['fileNote', ({ kind }) => kind === 'archived'],
  ['opinions', ({ kind, payload }) => kind === 'decided' && !payload.tacit && !payload.upper],
];

/** Documents of the act; of several acts the table names, the one the outcome chooses. */
export function documentsOf(
  { transition: { documents: acts = [] }, drafts }: Drafted,
  command: Command,
  { documents }: MatterPlan,
): readonly PlannedDocument[] {
  const outcome = 'outcome' in command ? command.outcome : undefined;
  const act = acts.length > 1 ? acts.find((one) => one === outcome) : acts[0];
  const again = drafts.flatMap((draft) => (draft.kind === 'paperVoided' ? [draft.payload.config] : []));
  return [
    ...Object.values(documents)
      .flat()
      .filter(({ id }) => again.includes(id)),
    ...((act && documents[act]) ?? []),
    ...beside.flatMap(([paper, comes]) => (drafts.some(comes) ? (documents[paper] ?? []) : [])),
  ];
}

interface Issuing extends Pick<Context, 'centre'> {
  reserved: Reserved;
  on: string;
  /** Ordinal of the event they come out of. */
  eventId: number;
  /** Id of the paper they are made in place of. */
  replaces?: string;
}

export function issue(
  planned: readonly PlannedDocument[],
  { reserved: { numbers = {} }, on, eventId, centre, replaces }: Issuing,
): Draft[] | Refusal {
  const issued: Draft[] = [];
  for (const { id: config, title, series, seal, blank } of planned) {
    const number = numbers[config];
    if (series !== undefined && number === undefined) {
      return refusal('CASE_SERIES_UNRESERVED', '', { document: title });
    }
    const id = `${config}-${eventId}`;
    const more = { ...(number === undefined ? {} : { number }), ...(replaces === undefined ? {} : { replaces }) };
    const waits = {
      ...(centre.rules.sealRegister && seal !== 'none' ? { seal } : {}),
      ...(blank === undefined ? {} : { blank }),
    };
    issued.push({ kind: 'documentIssued', payload: { id, config, title, ...more, on, eventId, ...waits } });
  }
  return issued;
}
