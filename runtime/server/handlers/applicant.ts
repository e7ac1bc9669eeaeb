/** The applicant's own drafts and cases. */
import { ownPapers } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { sendDocument } from '../cases/documents.ts';
import { openDossier } from '../cases/dossier.ts';
import { openCase, perform } from '../cases/perform.ts';
import { progressOf } from '../cases/progress.ts';
import { caseReasons } from '../cases/reasons.ts';
import { rowsOf } from '../cases/row.ts';
import { submit } from '../cases/submit.ts';
import { viewOf } from '../cases/view.ts';
import type { Handlers } from '../http/bind.ts';
import { type ApplicantCaller, type Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { DraftShape } from '../../api/index.ts';

type ApplicantRoutes = Pick<
  typeof routes,
  | 'draft'
  | 'saveDraft'
  | 'submitCase'
  | 'myCases'
  | 'myMessages'
  | 'myCase'
  | 'myProgress'
  | 'myReasons'
  | 'myCommand'
  | 'myDocument'
>;

const PAGE = 20;

/** The route table admits applicants only; this tells the compiler. */
function applicant(caller: Caller): ApplicantCaller {
  if (caller.kind !== 'applicant') throw new Refusal('NOT_ALLOWED');
  return caller;
}

export function applicantHandlers(office: Office): Handlers<ApplicantRoutes> {
  const { store, library, clock } = office;

  return {
    draft: async ({ caller, params }) => {
      const found = await store.formDrafts.read(caller.centre, applicant(caller).id, params.matter ?? '');
      return found ? { draft: found.draft as DraftShape, savedAt: found.savedAt.toISOString() } : { draft: null };
    },

    saveDraft: async ({ caller, params, body }) => {
      const matter = params.matter ?? '';
      if (!(await library.head(caller.centre, matter))) throw new Refusal('NOT_FOUND');
      const now = clock.now();
      await store.formDrafts.save(caller.centre, applicant(caller).id, matter, body, now, clock.machine());
      return { savedAt: now.toISOString() };
    },

    submitCase: async ({ caller, body, key }) => submit(office, applicant(caller), body, key),

    myCases: async ({ caller, query }) => {
      const { cursor, limit = PAGE } = query;
      const scope = { centre: caller.centre, kind: 'applicant', applicant: applicant(caller).id } as const;
      const page = await store.cases.mine(scope, { limit, ...(cursor === undefined ? {} : { cursor }) });
      return { ...page, items: await rowsOf(office, page.items) };
    },

    myMessages: async ({ caller, query: { cursor, limit = PAGE } }) => {
      const page = await store.messages.inbox(caller.centre, applicant(caller).mobile, limit, cursor);
      return { ...page, items: page.items.map(({ _id, text, at }) => ({ id: _id, text, at: at.toISOString() })) };
    },

    myCase: async ({ caller, params }) => viewOf(office, caller, await openCase(office, caller, params.id ?? '')),

    myProgress: async ({ caller, params }) => progressOf(office, await openCase(office, caller, params.id ?? '')),

    myReasons: async ({ caller, params }) =>
      caseReasons(office, caller, await openCase(office, caller, params.id ?? '')),

    myCommand: async ({ caller, params, body, key }) => perform(office, caller, params.id ?? '', body, key),

    myDocument: async ({ caller, params, query, response }) => {
      const found = await openCase(office, caller, params.id ?? '');
      const { matter } = await openDossier(office, found.state);
      const paper = ownPapers(matter, found.state.documents).find(({ id }) => id === params.document);
      if (!paper) throw new Refusal('NOT_FOUND');
      if (paper.seal !== undefined && !paper.sealing) throw new Refusal('DOCUMENT_UNSEALED');
      await sendDocument(office, found, params.document ?? '', { format: query.format ?? 'pdf' }, response);
      return undefined;
    },
  };
}
