/** Timed transitions: ordinary commands by the system when their moment has come. */
import { apply, mayGive, type Case, type Command } from '../../../engine/index.ts';
import { systemActor } from '../cases/actors.ts';
import { contextOf, openDossier } from '../cases/dossier.ts';
import { act, digestOfCommand } from '../cases/perform.ts';
import { projectionOf } from '../cases/projection.ts';
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

/** Silence past the notice period is acceptance (行政许可法 第三十二条). */
export async function wake(office: Office, found: CaseDocument): Promise<void> {
  const one = found.state;
  const dossier = await openDossier(office, one);
  const context = contextOf(office, dossier, systemActor);
  if (!mayGive(one, 'accept', context)) return;
  const command: Command = { kind: 'accept', checked: [] };
  const key = `system:accept:${found.version}`;
  const { events, reserved } = await act(office, one, command, context, { case: found._id, command: key });
  const next = events.reduce<Case>((state, event) => apply(state, event), one);
  const change = projectionOf(next, context, await office.digestOf(found.centre));
  const hash = digestOfCommand(command);
  const won = await office.store.cases.append(found, events, change, { key, hash });
  if (!reserved) return;
  if (won) await office.store.reservations.confirm(found.centre, found._id, key);
  else await office.store.reservations.release(found.centre, found._id, key);
}
