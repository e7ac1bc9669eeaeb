/** Projects the events of cases: audit entries, messages to applicants, the end of drafts, the PDFs of documents. */
import type { CaseEvent, EventKind } from '../../../engine/index.ts';
import { keepDocument } from '../cases/documents.ts';
import type { Office } from '../office.ts';
import type { Repositories } from '../repositories.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { AuditEntry } from '../chain/audit-chain.ts';
import type { MessageDocument } from '../store/audit-repository.ts';

const AT_ONCE = 50;

/** Projects the oldest marked cases together. @returns whether there may be more */
export async function projectCases(office: Office): Promise<boolean> {
  const { store } = office;
  const found = await store.cases.pending(AT_ONCE);
  await tellOf(store, found);
  await store.formDrafts.drop(found.flatMap(draftsOf));
  const whole: CaseDocument[] = [];
  for (const one of found) if (await hasItsPapers(office, one)) whole.push(one);
  await store.cases.projected(whole);
  return whole.length === AT_ONCE;
}

/** Audit entries and messages of cases. Ids are fixed, so that a batch that was cut short can be written again. */
export async function tellOf(
  { audit, messages }: Pick<Repositories, 'audit' | 'messages'>,
  found: readonly CaseDocument[],
) {
  await audit.project(found.flatMap(entriesOf));
  await messages.sendOnce(found.flatMap(messagesOf));
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

const messagesOf = (found: CaseDocument): MessageDocument[] =>
  found.events.flatMap((event, index) => {
    const text = tell[event.kind]?.(event, found);
    if (text === undefined) return [];
    const { centre, state } = found;
    return { _id: idOf(found, index), centre, to: state.applicant.mobile, text, at: new Date(event.at) };
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

type Tell = (event: CaseEvent, found: CaseDocument) => string;
const about = ({ state, number }: CaseDocument) => `您申请的“${state.matter.name}”(${number})`;

/** Events an applicant is written to about. */
const tell: Readonly<Partial<Record<EventKind, Tell>>> = {
  submitted: (_, found) => `${about(found)}已提交,查询码 ${found.queryCode}。`,
  notified: (_, found) => `${about(found)}需要补正,请登录查看全部内容。`,
  accepted: (_, found) => `${about(found)}已受理。`,
  acceptanceRefused: (_, found) => `${about(found)}不予受理,理由见不予受理决定书。`,
  decided: (_, found) => `${about(found)}已作出决定,请查看。`,
  produced: (_, found) => `${about(found)}的结果已制作完成。`,
  withdrawn: (_, found) => `${about(found)}已撤回。`,
};
