/** The designer's calls: drafts, checks, review, publishing. */
import { differences, withoutShared } from '../../../engine/index.ts';
import { routes, type MatterDraft } from '../../api/index.ts';
import { currentStaffing, withoutNames } from '../centre/signers.ts';
import { sealsOf } from '../centre/standing.ts';
import type { Handlers } from '../http/bind.ts';
import { staff, type StaffCaller } from '../http/caller.ts';
import { goneWith } from '../http/gone.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { drafting, type OpenDraft } from '../publishing/drafting.ts';
import { sendTrial } from '../publishing/send-trial.ts';
import { dryRun } from '../moving/dry-run.ts';
import type { MoveDocument } from '../store/move-repository.ts';
import { presence } from '../publishing/presence.ts';
import { rowsFor } from '../publishing/rows.ts';
import type { VersionHead } from '../store/version-repository.ts';

type DesignerRoutes = Pick<
  typeof routes,
  | 'designerMatters'
  | 'matterDraft'
  | 'saveMatterDraft'
  | 'matterPresence'
  | 'checkMatterDraft'
  | 'submitMatterDraft'
  | 'reviewMatterDraft'
  | 'runningCases'
  | 'publishMatter'
  | 'rejectMatter'
  | 'matterVersions'
  | 'matterVersion'
  | 'previewDocument'
  | 'previewPdf'
  | 'designerCentre'
>;

export function designerHandlers(office: Office): Handlers<DesignerRoutes> {
  const { store, library, centres, clock } = office;
  const work = drafting(office);

  const shown = (caller: StaffCaller, matter: string, { draft, bundle, basedOn }: OpenDraft): MatterDraft => ({
    id: matter,
    revision: draft?.revision ?? 0,
    state: draft?.state ?? 'none',
    bundle,
    basedOn,
    mine: draft?.editedBy === caller.id,
    ...(draft ? { editedBy: draft.editedByName, editedAt: draft.editedAt.toISOString() } : {}),
    ...(draft?.reason === undefined ? {} : { reason: draft.reason }),
    ...(draft?.notes === undefined ? {} : { notes: draft.notes }),
  });
  const draftOf = async (caller: StaffCaller, matter: string) => shown(caller, matter, await work.open(caller, matter));

  const versionOf = (head: VersionHead, inForce: VersionHead | undefined, move?: MoveDocument) => ({
    version: head.version,
    hash: head.hash,
    publishedAt: head.publishedAt.toISOString(),
    effectiveFrom: head.effectiveFrom.toISOString(),
    author: head.author,
    reviewer: head.reviewer,
    reason: head.reason,
    inForce: inForce?.version === head.version,
    ...movingOf(head, move),
  });

  return {
    designerMatters: async ({ caller }) => ({ items: await rowsFor(office, staff(caller)) }),

    designerCentre: async ({ caller }) => {
      const found = centres.byId(staff(caller).centre);
      if (!found) throw new Refusal('NOT_FOUND');
      const {
        centre,
        calendarYears,
        organisation,
        materials,
        licences,
        elements,
        codeTables,
        quotas,
        blanks,
        windows,
      } = found;
      const staffing = withoutNames(await currentStaffing(office, found));
      const named = (items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ id, name }));
      return {
        centre,
        calendarYears: [...calendarYears],
        units: organisation.units.map(({ id, name, parent }) => ({
          id,
          name,
          ...(parent === undefined ? {} : { parent }),
        })),
        materials: named(materials),
        licences: named(licences),
        elements: elements.map(({ id, name, kind }) => ({ id, name, ...(kind && { kind }) })),
        codeTables: [...codeTables],
        blanks: named(blanks.kinds),
        ledgers: [...new Set(quotas.map(({ ledger }) => ledger))],
        windows: windows.windows,
        zones: windows.zones,
        seals: [
          ...(await sealsOf(
            office,
            centre.id,
            organisation.units.map(({ id }) => id),
          )),
        ],
        shared: found.shared,
        staffing,
      };
    },

    matterDraft: async ({ caller, params }) => draftOf(staff(caller), params.matter ?? ''),

    saveMatterDraft: async ({ caller, params, body }) => {
      const revision = await work.save(staff(caller), params.matter ?? '', body);
      return { revision, savedAt: clock.now().toISOString() };
    },

    matterPresence: async ({ caller, params, body }) => {
      const matter = params.matter ?? '';
      await work.admit(staff(caller), matter);
      const others = await presence(office, staff(caller), matter, body.here);
      return { others, revision: await store.matterDrafts.revision(caller.centre, matter) };
    },

    checkMatterDraft: async ({ caller, params, response }) => {
      const { bundle } = await work.open(staff(caller), params.matter ?? '');
      const { problems, publishable } = await work.examine(staff(caller), bundle, goneWith(response));
      return { problems: [...problems], publishable };
    },

    submitMatterDraft: async ({ caller, params, body, response }) => {
      await work.submit(staff(caller), params.matter ?? '', body, goneWith(response));
      return draftOf(staff(caller), params.matter ?? '');
    },

    reviewMatterDraft: async ({ caller, params, response }) => {
      const matter = params.matter ?? '';
      const opened = await work.open(staff(caller), matter);
      const published = await library.inForce(caller.centre, matter);
      const { problems, examples } = await work.examine(staff(caller), opened.bundle, goneWith(response));
      return {
        draft: shown(staff(caller), matter, opened),
        ...(published ? { published: withoutShared(published.matter.bundle) } : {}),
        changes: published
          ? differences(
              withoutShared(published.matter.bundle),
              opened.bundle,
              centres.byId(caller.centre)?.shared.divisions,
            )
          : [],
        runningCases: await store.cases.running(caller.centre, matter),
        problems: [...problems],
        examples: examples.map((example) => ({
          id: example.id,
          title: example.title,
          passed: example.problems.length === 0,
          differences: example.problems.map(({ message }) => message),
        })),
      };
    },

    runningCases: async ({ caller, params, response }) => {
      const next = await work.next(staff(caller), params.matter ?? '', goneWith(response));
      const { verdicts, along, rows } = await dryRun(office, caller.centre, next);
      return { verdicts, along, rows: [...rows] };
    },

    publishMatter: async ({ caller, params, body, response }) => {
      const from = body.effectiveFrom === undefined ? clock.now() : startOfDay(body.effectiveFrom, caller.centre);
      const { revision, note, moving } = body;
      const version = { revision, note, moving, effectiveFrom: from };
      const made = await work.publish(staff(caller), params.matter ?? '', version, goneWith(response));
      return versionOf(made, await library.head(caller.centre, made.matter));
    },

    rejectMatter: async ({ caller, params, body }) => {
      await work.reject(staff(caller), params.matter ?? '', body);
      return draftOf(staff(caller), params.matter ?? '');
    },

    matterVersions: async ({ caller, params }) => {
      const matter = params.matter ?? '';
      await work.admit(staff(caller), matter);
      const inForce = await library.head(caller.centre, matter);
      const [heads, moves] = await Promise.all([
        store.versions.headsOf(caller.centre, matter),
        store.moves.list(caller.centre, matter),
      ]);
      const moveOf = ({ _id }: VersionHead) => moves.find((one) => one._id === _id);
      return { items: heads.reverse().map((head) => versionOf(head, inForce, moveOf(head))) };
    },

    matterVersion: ({ caller, params }) =>
      work.version(staff(caller), params.matter ?? '', Number(params.version ?? '')),

    previewDocument: async ({ caller, params, body, response }) => {
      const { matter = '', document = '' } = params;
      const paper = { document, example: body.example, format: 'html' as const };
      return { html: String(await work.trial(staff(caller), matter, paper, goneWith(response))) };
    },

    previewPdf: async ({ caller, params, body, response }) => {
      const { matter = '', document = '' } = params;
      const paper = { document, example: body.example, format: 'pdf' as const };
      sendTrial(response, await work.trial(staff(caller), matter, paper, goneWith(response)));
      return undefined;
    },
  };

  /** Midnight of a day in the centre's calendar. */
  function startOfDay(day: string, centre: string): Date {
    return new Date(`${day}T00:00:00${centres.byId(centre)?.centre.utcOffset ?? 'Z'}`);
  }
}

/** Whom a version takes along, and, once that is done, how many it was. */
const movingOf = ({ moving }: VersionHead, done: MoveDocument | undefined) =>
  moving && {
    moving: {
      what: moving.what,
      ground: moving.ground,
      ...(done ? { moved: done.moved, stayed: done.stayed } : {}),
    },
  };
