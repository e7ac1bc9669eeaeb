/** What cases say of blanks: the paper that stands on one, the paper it was spoiled under, the licence that replaced it. */
import { licenceActs, type CaseEvent } from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

type Registering = Pick<Office, 'store' | 'centres'>;
type EventOf<K extends CaseEvent['kind']> = Extract<CaseEvent, { kind: K }>;

/** Entered again, nothing changes; the events of a case are taken in their order. */
export async function keepBlanks(office: Registering, found: readonly CaseDocument[]): Promise<void> {
  await Promise.all(
    found.map(async (one) => {
      for (const event of one.events) {
        if (event.kind === 'blankUsed' || event.kind === 'blankSpoiled') await follow(office, one, event);
        if (event.kind === 'registered' && event.payload.act !== 'issue') await supersede(office, one, event);
      }
    }),
  );
}

async function follow(
  { store, centres }: Registering,
  one: CaseDocument,
  { kind, at, by, payload }: EventOf<'blankUsed' | 'blankSpoiled'>,
): Promise<void> {
  const unit = centres.byId(one.centre)?.blanks.kinds.find(({ id }) => id === payload.blank)?.unit ?? '';
  const fact = { kind: payload.blank, unit, number: payload.number, at: new Date(at), by: by.name, case: one._id };
  if (kind === 'blankSpoiled') return store.blanks.spoiled(one.centre, fact, payload.reason);
  const paper = { holder: by.post ?? '', caseNumber: one.number, title: payload.title };
  return store.blanks.used(one.centre, { ...fact, ...paper });
}

/** A licence that was changed, renewed, reissued or ended has a paper that counts no more, and so has its blank. */
async function supersede(
  { store }: Registering,
  one: CaseDocument,
  { at, by, payload: { licence, act } }: EventOf<'registered'>,
): Promise<void> {
  const found = await store.licences.byId({ centre: one.centre, kind: 'system' }, licence);
  const before = (found?.licence.versions ?? []).flatMap((version) =>
    version.at < at ? (version.case?.id ?? []) : [],
  );
  const cases = [...new Set([licence, ...before])].filter((id) => act === 'revocation' || id !== one._id);
  const reason = `证照已${licenceActs[act]}（办件 ${one.number}）`;
  await store.blanks.superseded(one.centre, cases, { at: new Date(at), by: by.name, reason });
}
