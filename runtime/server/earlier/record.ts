/** What happens to an entry of earlier licences, as the audit log has it: before it happens, and without what is personal. */
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { EarlierDocument } from '../store/earlier-repository.ts';

export type EarlierAct =
  'enterEarlier' | 'correctEarlier' | 'withdrawEarlier' | 'consentEarlier' | 'returnEarlier' | 'revealEarlier';

export const recordEarlier = (
  { store, clock }: Office,
  caller: StaffCaller,
  act: EarlierAct,
  { _id, name, count, file, byName }: Pick<EarlierDocument, '_id' | 'name' | 'count' | 'file' | 'byName'>,
  detail: Readonly<Record<string, string | number>> = {},
): Promise<void> =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    object: name,
    detail: { entry: _id, count, enteredBy: byName, ...(file === undefined ? {} : { file }), ...detail },
  });
