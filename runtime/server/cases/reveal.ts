/**
 * Reading what is covered: one value, for a reason that is written down first. The log keeps who looked at which
 * value of which case and why, never the value.
 */
import { personalValues } from '../../../engine/index.ts';
import type { RevealBody, RevealShape } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { openDossier } from './dossier.ts';
import { openCase } from './perform.ts';
import { mayReveal, worksOn } from './sight.ts';

export async function reveal(
  office: Office,
  caller: StaffCaller,
  id: string,
  { pointer, reason }: RevealBody,
): Promise<RevealShape> {
  const found = await openCase(office, caller, id);
  if (!mayReveal(caller)) throw new Refusal('NOT_ALLOWED');
  const { matter } = await openDossier(office, found.state);
  const value = personalValues(found.state, matter.bundle.form).find((one) => one.pointer === pointer);
  if (!value) throw new Refusal('NOT_FOUND', { pointer: '/pointer' });
  await record(office, caller, found, 'reveal', { field: value.label, pointer, reason: reason.trim() });
  return { value: value.value };
}

/** Papers show everything: whoever only watches over a case leaves a trace when opening one. */
export async function recordPaper(
  office: Office,
  caller: StaffCaller,
  found: CaseDocument,
  paper: string,
): Promise<void> {
  if (!worksOn(caller, found)) await record(office, caller, found, 'readPaper', { paper });
}

const record = (
  { store, clock }: Office,
  caller: StaffCaller,
  { number }: CaseDocument,
  act: 'reveal' | 'readPaper',
  detail: Record<string, unknown>,
): Promise<void> =>
  store.audit.write({
    centre: caller.centre,
    at: clock.now(),
    actor: caller.name,
    by: caller.id,
    act,
    object: number,
    outcome: 'done',
    detail,
  });
