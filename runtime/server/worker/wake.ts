/** Timed transitions: ordinary commands by the system when their moment has come. */
import { apply, dueTimers, mayGive, type Case, type Command } from '../../../engine/index.ts';
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

export async function wakeCases(office: Office): Promise<void> {
  for (const found of await office.store.cases.waking(office.clock.now(), AT_ONCE)) {
    try {
      await wake(office, found);
    } catch (error) {
      office.log.error({ err: error, case: found._id }, '到期的办件没有自动处理');
    }
  }
}

/** Does the first thing that is due; what else is due wakes the case again. */
export async function wake(office: Office, found: CaseDocument): Promise<void> {
  const one = found.state;
  const dossier = await openDossier(office, one);
  const context = contextOf(office, dossier, await standingOf(office, one), systemActor);
  const timer = dueTimers(one, dossier.plan, context).find(({ command }) => mayGive(one, command.kind, context));
  if (!timer) return;
  const file = await fileFor(office, timer.command, found, dossier);
  await give(office, found, timer.command, { ...context, ...file });
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
  const next = events.reduce<Case>((state, event) => apply(state, event), found.state);
  const change = projectionOf(next, context, await office.digestOf(found.centre));
  const hash = digestOfCommand(command);
  const won = await office.store.cases.append(found, events, change, { key, hash });
  if (!reserved) return;
  if (won) await office.store.reservations.confirm(found.centre, found._id, key);
  else await office.store.reservations.release(found.centre, holder);
}
