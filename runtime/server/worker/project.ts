/** Projects the events of cases: audit entries, messages to applicants, the PDFs of issued documents. */
import type { CaseEvent, EventKind } from '../../../engine/index.ts';
import { keepDocument } from '../cases/documents.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/models/case.ts';

const AT_ONCE = 50;

export async function projectCases(office: Office): Promise<void> {
  const { store, log } = office;
  for (const found of await store.cases.pending(AT_ONCE)) {
    try {
      await projectCase(office, found);
      await store.cases.projected(found._id, found.version);
    } catch (error) {
      // The case stays marked and is tried again; the others go on.
      log.error({ err: error, case: found._id }, '办件的后续处理没有完成');
    }
  }
}

async function projectCase(office: Office, found: CaseDocument): Promise<void> {
  const { store } = office;
  await store.audit.project(
    found.events.map((event, index) => ({
      _id: `${found._id}:${index + 1}`,
      centre: found.centre,
      at: new Date(event.at),
      actor: event.by.name,
      act: event.kind,
      object: found.number,
      outcome: 'done',
    })),
  );
  for (const [index, event] of found.events.entries()) {
    const words = tell[event.kind]?.(event, found);
    if (words === undefined) continue;
    const { mobile } = found.state.applicant;
    await store.messages.sendOnce(`${found._id}:${index + 1}`, found.centre, mobile, words, new Date(event.at));
  }
  for (const document of found.state.documents) await keepDocument(office, found, document);
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
