/** Projects the events of cases: audit entries, messages, registers of licences and seals, the end of drafts, the PDFs. */
import { messageAbout } from '../../../engine/index.ts';
import { keepDocument } from '../cases/documents.ts';
import type { Office } from '../office.ts';
import type { Repositories } from '../repositories.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { AuditEntry } from '../chain/audit-chain.ts';
import type { NewMessage } from '../store/message-repository.ts';
import type { SealUseDocument } from '../store/seal-repository.ts';
import { keepRegisters } from './registers.ts';

const AT_ONCE = 50;

/** Projects the oldest marked cases together. @returns whether there may be more */
export async function projectCases(office: Office): Promise<boolean> {
  const { store } = office;
  const found = await store.cases.pending(AT_ONCE);
  // Together, so that a store which writes to disk by groups does so once.
  await Promise.all([
    tellOf(store, found),
    store.formDrafts.drop(found.flatMap(draftsOf)),
    keepRegisters(office, found),
  ]);
  const whole: CaseDocument[] = [];
  for (const one of found) if (await hasItsPapers(office, one)) whole.push(one);
  await store.cases.projected(whole);
  return whole.length === AT_ONCE;
}

/** Audit entries, messages and uses of seals of cases. Ids are fixed, so that a batch that was cut short can be written again. */
export async function tellOf(
  { audit, messages, seals }: Pick<Repositories, 'audit' | 'messages' | 'seals'>,
  found: readonly CaseDocument[],
) {
  await Promise.all([
    audit.project(found.flatMap(entriesOf)),
    messages.sendOnce(found.flatMap(messagesOf)),
    seals.noteUses(found.flatMap(sealUsesOf)),
  ]);
}

const idOf = ({ _id }: CaseDocument, index: number): string => `${_id}:${index + 1}`;

/** Each names the link of its event, so that the log would miss a case, or the end of one, that was taken away. */
const entriesOf = (found: CaseDocument): AuditEntry[] =>
  found.events.map(({ at, by, kind, chain }, index) => ({
    _id: idOf(found, index),
    centre: found.centre,
    at: new Date(at),
    actor: by.name,
    by: by.id,
    act: kind,
    object: found.number,
    outcome: 'done',
    detail: { case: found._id, event: index + 1, chain },
  }));

const messagesOf = (found: CaseDocument): NewMessage[] =>
  found.events.flatMap((event, index) => {
    const text = messageAbout(event, { one: found.state, queryCode: found.queryCode });
    if (text === undefined) return [];
    const { centre, state } = found;
    const { mobile: to } = state.applicant;
    return { _id: idOf(found, index), centre, to, text, at: new Date(event.at), case: found._id };
  });

const sealUsesOf = (found: CaseDocument): SealUseDocument[] =>
  found.events.flatMap((event, index) => {
    if (event.kind !== 'sealed') return [];
    const { title, number, use } = event.payload;
    const { name, code, approvedBy, provider, grant } = use;
    return {
      ...{ _id: idOf(found, index), centre: found.centre, at: new Date(event.at), by: event.by.name },
      ...{ seal: `${found.centre}:${use.seal}`, unit: use.unit, name, code, approvedBy, provider },
      ...{ case: found._id, caseNumber: found.number, title },
      ...(number === undefined ? {} : { number }),
      ...(grant ? { grant: grant.number } : {}),
    };
  });

/** The draft an application was made of. */
const draftsOf = ({ centre, applicant, matter, events: [first] }: CaseDocument) =>
  applicant === undefined || !first ? [] : [{ centre, applicant, matter, at: new Date(first.at) }];

/** Makes the PDFs of a case; one that cannot be made leaves the case marked, to be tried again, and the others go on. */
async function hasItsPapers(office: Office, found: CaseDocument): Promise<boolean> {
  try {
    for (const document of found.state.documents) await keepDocument(office, found, document);
    return true;
  } catch (error) {
    office.log.error({ err: error, case: found._id }, '办件的后续处理没有完成');
    return false;
  }
}
