/** The designer's calls on a centre: its draft, review, publishing, history. */
import { routes, type CentreDraft, type CentreVersionRow } from '../../api/index.ts';
import { assignableMatters } from '../centres/assignable.ts';
import { centreDrafting } from '../centres/drafting.ts';
import type { Handlers } from '../http/bind.ts';
import { staff, type StaffCaller } from '../http/caller.ts';
import { goneWith } from '../http/gone.ts';
import type { Office } from '../office.ts';
import { sendTrial } from '../publishing/send-trial.ts';
import { presence } from '../publishing/presence.ts';
import { OF_CENTRE } from '../store/presence-repository.ts';
import type { CentreVersionDocument } from '../store/centre-version-repository.ts';

type CentreDraftRoutes = Pick<
  typeof routes,
  | 'centreDraft'
  | 'saveCentreDraft'
  | 'discardCentre'
  | 'centrePresence'
  | 'checkCentre'
  | 'previewCentrePaper'
  | 'previewCentrePdf'
  | 'submitCentre'
  | 'reviewCentre'
  | 'publishCentre'
  | 'rejectCentre'
  | 'centreVersions'
  | 'centreVersion'
>;

const PAGE = 30;

const rowOf = (one: CentreVersionDocument, newest: number): CentreVersionRow => ({
  ...{ version: one.version, author: one.author, reviewer: one.reviewer, reason: one.reason, changes: one.changes },
  publishedAt: one.publishedAt.toISOString(),
  inForce: one.version === newest,
});

export function centreDraftHandlers(office: Office): Handlers<CentreDraftRoutes> {
  const { store, clock } = office;
  const work = centreDrafting(office);

  async function shown(caller: StaffCaller): Promise<CentreDraft> {
    const { draft, content, basedOn } = await work.open(caller);
    return {
      ...{ revision: draft?.revision ?? 0, state: draft?.state ?? 'none', content, basedOn },
      mine: draft?.editedBy === caller.id,
      ...(draft ? { editedBy: draft.editedByName, editedAt: draft.editedAt.toISOString() } : {}),
      ...(draft?.reason === undefined ? {} : { reason: draft.reason }),
      matters: await assignableMatters(office, caller.centre),
    };
  }

  return {
    centreDraft: ({ caller }) => shown(staff(caller)),

    saveCentreDraft: async ({ caller, body }) => {
      const revision = await work.save(staff(caller), body);
      return { revision, savedAt: clock.now().toISOString() };
    },

    discardCentre: async ({ caller, body }) => {
      await work.discard(staff(caller), body.revision);
    },

    centrePresence: async ({ caller, body }) => {
      const others = await presence(office, staff(caller), OF_CENTRE, body.here);
      return { others, revision: await store.centreDrafts.revision(caller.centre) };
    },

    checkCentre: async ({ caller, body }) => {
      const { problems, publishable } = await work.examine(staff(caller), body.content);
      return { problems: [...problems], publishable };
    },

    previewCentrePaper: async ({ caller, params, body, response }) => {
      const paper = { document: params.document ?? '', matter: body.matter, format: 'html' as const };
      return { html: String(await work.trial(staff(caller), paper, goneWith(response))) };
    },

    previewCentrePdf: async ({ caller, params, body, response }) => {
      const paper = { document: params.document ?? '', matter: body.matter, format: 'pdf' as const };
      sendTrial(response, await work.trial(staff(caller), paper, goneWith(response)));
      return undefined;
    },

    submitCentre: async ({ caller, body }) => {
      await work.submit(staff(caller), body);
      return shown(staff(caller));
    },

    reviewCentre: async ({ caller }) => {
      const draft = await shown(staff(caller));
      const { problems, publishable } = await work.examine(staff(caller), draft.content);
      return { draft, problems: [...problems], publishable, changes: await work.changes(staff(caller), draft.content) };
    },

    publishCentre: async ({ caller, body: { revision, note } }) => {
      const made = await work.publish(staff(caller), { revision, note });
      return rowOf(made, made.version);
    },

    rejectCentre: async ({ caller, body }) => {
      await work.reject(staff(caller), body);
      return shown(staff(caller));
    },

    centreVersions: async ({ caller: { centre }, query: { limit = PAGE, before } }) => {
      const [found, newest] = await Promise.all([
        store.centreVersions.page(centre, limit, before),
        store.centreVersions.newest(centre),
      ]);
      return { items: found.map((one) => rowOf(one, newest?.version ?? 0)) };
    },

    centreVersion: ({ caller, params }) => work.version(staff(caller), Number(params.version ?? '')),
  };
}
