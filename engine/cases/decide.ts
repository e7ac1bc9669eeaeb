import type { Draft } from './acts/act.ts';
import { inWordsFor } from './allowed.ts';
import { barring } from './bar.ts';
import type { Case } from './case.ts';
import type { Command } from './command.ts';
import { conclusion } from './conclusion.ts';
import { momentIn, type Context } from './context.ts';
import { draft } from './draft.ts';
import type { CaseEvent } from './event.ts';
import { documentsOf, issue } from './issue.ts';
import type { Refusal } from './refusal.ts';
import { registration } from './registration.ts';
import { sealedAtOnce } from './sealing.ts';

export type Decided = { ok: true; events: readonly CaseEvent[] } | { ok: false; problem: Refusal };

/**
 * What happens when somebody asks this of a case (of none, for `submit`): events to append in one update, or the
 * reason why nothing does. Pure; the command has already passed its schema.
 */
export function decide(one: Case | undefined, command: Command, context: Context): Decided {
  const drafted = draft(one, command, context);
  const { actor, centre, matter, now, reserved = {} } = context;
  const refuse = (why: Refusal): Decided => ({ ok: false, problem: inWordsFor(matter.type, why) });
  if ('code' in drafted) return refuse(drafted);
  const { drafts, transition } = drafted;
  const on = momentIn(context, now).date;
  const carrier = drafts.findIndex(({ kind }) => transition.events.includes(kind));
  const eventId = (one?.version ?? 0) + carrier + 1;
  const replaces = command.kind === 'replacePaper' ? command.document : undefined;
  const papers = issue(documentsOf(drafted, command, matter), {
    ...{ reserved, on, eventId, centre },
    ...(replaces === undefined ? {} : { replaces }),
  });
  if (!Array.isArray(papers)) return refuse(papers);
  const stamp = (draft: Draft): CaseEvent => ({ ...draft, at: now, on, by: actor });
  const entered = [...registration(one, drafts, matter), ...barring(drafts, matter, on)];
  const sealed = sealedAtOnce(one, papers, command, { ...context, today: on });
  const concluded = conclusion(drafts, centre.rules.concludeOn);
  return { ok: true, events: [...drafts, ...entered, ...papers, ...sealed, ...concluded].map(stamp) };
}
