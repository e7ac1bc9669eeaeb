/** Timed transitions: ordinary commands by the system when their moment has come. */
import { dueTimers, further, mayGive, type Command } from '../../../engine/index.ts';
import { newId } from '../accounts/secret.ts';
import { systemActor } from '../cases/actors.ts';
import { fileFor } from '../cases/archive-file.ts';
import { contextOf, openDossier } from '../cases/dossier.ts';
import { act, digestOfCommand } from '../cases/perform.ts';
import { projectionOf } from '../cases/projection.ts';
import { standingOf } from '../centre/standing.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

const AT_ONCE = 50;

/**
 * Does what is due on the cases that wait longest. Cases on which nothing could be done stay due and are tried again;
 * they keep none behind them waiting.
 * @returns whether there may be more to do at once
 */
export async function wakeCases(office: Office): Promise<boolean> {
  let stuck = 0;
  for (;;) {
    const found = await office.store.cases.waking(office.clock.now(), AT_ONCE, stuck);
    let done = 0;
    for (const one of found) if (await wokeUp(office, one)) done++;
    if (found.length < AT_ONCE) return false;
    if (done > 0) return true;
    stuck += found.length;
  }
}

async function wokeUp(office: Office, found: CaseDocument): Promise<boolean> {
  try {
    return await wake(office, found);
  } catch (error) {
    office.log.error({ err: error, case: found._id }, '到期的办件没有自动处理');
    return false;
  }
}

/** Does the first thing that is due; what else is due wakes the case again. @returns whether anything was */
export async function wake(office: Office, found: CaseDocument): Promise<boolean> {
  const one = found.state;
  const dossier = await openDossier(office, one);
  const context = contextOf(office, dossier, await standingOf(office, one), systemActor);
  const timer = dueTimers(one, dossier.plan, context).find(({ command }) => mayGive(one, command.kind, context));
  if (!timer) return false;
  const file = await fileFor(office, timer.command, found, dossier);
  await give(office, found, timer.command, { ...context, ...file });
  return true;
}

async function give(
  office: Office,
  found: CaseDocument,
  command: Command,
  context: Parameters<typeof act>[3],
): Promise<void> {
  const key = `system:${command.kind}:${found.version}`;
  const holder = { case: found._id, command: key, attempt: newId() };
  const { events, reserved } = await act(office, found.state, command, context, holder);
  const next = further(found.state, events);
  const change = projectionOf(next, context, await office.digestOf(found.centre));
  const hash = digestOfCommand(command);
  const won = await office.store.cases.append(found, events, change, { key, hash });
  if (!reserved) return;
  if (won) await office.store.reservations.confirm(found.centre, found._id, key);
  else await office.store.reservations.release(found.centre, holder);
}
