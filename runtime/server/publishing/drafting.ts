/** From draft to published version: save, submit, review, publish or send back. Nobody publishes their own change. */
import { filesOf, upgradeBundle, withoutShared, type Bundle } from '../../../engine/index.ts';
import { newId } from '../accounts/secret.ts';
import type { TrialPaper } from '../cases/trial-paper.ts';
import { centreOf } from '../centre/centre-of.ts';
import { currentStaffing } from '../centre/signers.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { NextVersion } from '../moving/prospect.ts';
import type { Office } from '../office.ts';
import type { MatterDraftDocument } from '../store/matter-draft-repository.ts';
import type { VersionMoving } from '../store/version-repository.ts';
import { compilePublished } from './compile.ts';
import { guideSince } from './guide-since.ts';
import type { Published } from './library.ts';
import { listingOf } from './listing.ts';
import { told } from './told.ts';

export interface OpenDraft {
  draft: MatterDraftDocument | undefined;
  /** Content of the draft, or of the version in force when there is none. */
  bundle: Bundle;
  basedOn: number;
}

/** What somebody wrote, and what of: the draft's lock (0 for none) and, when they tell, the version in force. */
export interface Save {
  revision: number;
  basedOn?: number | undefined;
  bundle: Bundle;
}

/** What a reviewer lets come into force, from when, and which running cases it takes along. */
export interface Publication {
  revision: number;
  effectiveFrom: Date;
  note: string | undefined;
  moving: Omit<VersionMoving, 'publisher'> | undefined;
}

export function drafting(office: Office) {
  const { store, library, clock, gate } = office;

  /** Administrators of a department see its matters; reviewers of the centre see all. */
  async function admit(caller: StaffCaller, matter: string): Promise<void> {
    const department = await departmentOf(caller.centre, matter);
    const reviews = caller.posts.some((post) => post.kind === 'matterReviewer');
    const owns = caller.posts.some((post) => post.kind === 'matterAdministrator' && post.unit === department);
    if (department === undefined || !(reviews || owns)) throw new Refusal('NOT_FOUND');
  }

  /** Whose matter it is, by the version in force, the one to come, or the draft of one never published. */
  async function departmentOf(centre: string, matter: string): Promise<string | undefined> {
    const head = (await library.head(centre, matter)) ?? (await store.versions.newest(centre, matter));
    return head?.listing.department ?? (await store.matterDrafts.read(centre, matter))?.department;
  }

  /** The version in force or, before the first is, the newest. */
  async function current(centre: string, matter: string): Promise<Published | undefined> {
    const inForce = await library.inForce(centre, matter);
    if (inForce) return inForce;
    const head = await store.versions.newest(centre, matter);
    const made = head && (await library.byHash(centre, head.hash));
    return head && made && { head, matter: made };
  }

  /** A version as its department wrote it. @throws Refusal `NOT_FOUND` */
  async function version(caller: StaffCaller, matter: string, number: number) {
    await admit(caller, matter);
    const head = (await store.versions.headsOf(caller.centre, matter)).find((one) => one.version === number);
    const made = head && (await library.byHash(caller.centre, head.hash));
    if (!made) throw new Refusal('NOT_FOUND');
    return { version: number, bundle: withoutShared(made.bundle) };
  }

  async function open(caller: StaffCaller, matter: string): Promise<OpenDraft> {
    await admit(caller, matter);
    const draft = (await store.matterDrafts.read(caller.centre, matter)) ?? undefined;
    if (draft) {
      const bundle = upgradeBundle(draft.bundle);
      return { draft: { ...draft, bundle }, bundle, basedOn: draft.basedOn };
    }
    const published = await current(caller.centre, matter);
    if (!published) throw new Refusal('NOT_FOUND');
    return { draft, bundle: withoutShared(published.matter.bundle), basedOn: published.head.version };
  }

  async function save(caller: StaffCaller, matter: string, { revision, basedOn: from, bundle }: Save): Promise<number> {
    const { draft, basedOn } = await open(caller, matter);
    // Without a draft the content in force is what would be overwritten.
    if ((!draft && revision !== 0) || (from !== undefined && from !== basedOn)) throw await published(caller, matter);
    if (bundle.matter.id !== matter) throw new Refusal('BODY_WRONG', { pointer: '/bundle/matter/id' });
    const { name, department, problems } = told(centreOf(office, caller), bundle);
    const isNew = basedOn === 0;
    if (isNew && department !== draft?.department) throw new Refusal('DEPARTMENT_FIXED', { pointer: departmentAt });
    const content = {
      ...{ state: 'editing' as const, bundle, name, department, problems },
      editedBy: caller.id,
      editedByName: caller.name,
      editedAt: clock.now(),
    };
    const saved = draft
      ? await store.matterDrafts.change(caller.centre, matter, revision, content)
      : await store.matterDrafts.create({ centre: caller.centre, matter, revision: revision + 1, basedOn, ...content });
    if (!saved) throw stale((await open(caller, matter)).draft);
    return revision + 1;
  }

  /** A save that meets a version published since, or a draft that is gone. */
  async function published(caller: StaffCaller, matter: string): Promise<Refusal> {
    const head = await store.versions.newest(caller.centre, matter);
    return stale(head && { editedByName: head.author, editedAt: head.publishedAt, revision: 0 });
  }

  async function submit(
    caller: StaffCaller,
    matter: string,
    { revision, reason }: { revision: number; reason: string },
    gone: AbortSignal,
  ): Promise<void> {
    const { draft } = await open(caller, matter);
    if (!draft) throw new Refusal('NOT_FOUND');
    const { publishable, problems } = await examine(caller, draft.bundle, gone);
    if (!publishable) throw notPublishable(problems);
    const change = { state: 'submitted' as const, reason, submittedAt: clock.now() };
    if (!(await store.matterDrafts.change(caller.centre, matter, revision, change))) throw stale(draft);
  }

  const nextNumber = async (centre: string, matter: string): Promise<number> =>
    ((await store.versions.newest(centre, matter))?.version ?? 0) + 1;

  /** The draft as the version it would become; refused while it cannot be one. */
  async function next(caller: StaffCaller, matter: string, gone: AbortSignal): Promise<NextVersion> {
    const opened = await open(caller, matter);
    const { publishable, bundle, hash, problems } = await examine(caller, opened.bundle, gone);
    if (!publishable || !bundle || hash === undefined) throw notPublishable(problems);
    const version = await nextNumber(caller.centre, matter);
    return { head: { matter, version, hash }, matter: compilePublished(filesOf(bundle)) };
  }

  async function reject(
    caller: StaffCaller,
    matter: string,
    {
      revision,
      reason,
      notes = [],
    }: { revision: number; reason: string; notes?: { pointer: string; words: string }[] },
  ): Promise<void> {
    const { draft } = await open(caller, matter);
    if (draft?.state !== 'submitted') throw new Refusal('NOT_FOUND');
    await audit(caller, 'rejectMatter', matter, { reason });
    const signed = notes.map((note) => ({ ...note, by: caller.name }));
    const change = { state: 'editing' as const, reason, notes: signed };
    if (!(await store.matterDrafts.change(caller.centre, matter, revision, change))) throw stale(draft);
  }

  async function publish(
    caller: StaffCaller,
    matter: string,
    { revision, effectiveFrom, note, moving }: Publication,
    gone: AbortSignal,
  ) {
    const { draft } = await open(caller, matter);
    if (draft?.state !== 'submitted') throw new Refusal('NOT_FOUND');
    if (draft.editedBy === caller.id) throw new Refusal('OWN_CHANGE');
    if (draft.revision !== revision) throw stale(draft);
    const { publishable, bundle, hash, problems } = await examine(caller, draft.bundle, gone);
    if (!publishable || !bundle || hash === undefined) throw notPublishable(problems);
    const said = { ...(note === undefined ? {} : { note }), ...(moving ? { moving: moving.what } : {}) };
    await audit(caller, 'publishMatter', matter, { hash, ...said });
    const guide = await guideSince(store.versions, caller.centre, bundle, clock.now());
    const version = {
      _id: newId(),
      centre: caller.centre,
      matter,
      version: await nextNumber(caller.centre, matter),
      hash,
      files: filesOf(bundle),
      listing: listingOf(bundle),
      guideSince: guide,
      effectiveFrom,
      publishedAt: clock.now(),
      author: draft.editedByName,
      reviewer: caller.name,
      reason: draft.reason ?? '',
      ...(moving ? { moving: { ...moving, publisher: caller.name } } : {}),
    };
    if (!(await store.versions.add(version))) throw stale(draft);
    await store.matterDrafts.remove(caller.centre, matter, revision);
    library.refresh(caller.centre);
    return version;
  }

  /** Called off when whoever asked is gone. */
  async function examine(caller: StaffCaller, bundle: Bundle, gone: AbortSignal) {
    const centre = centreOf(office, caller);
    const staffing = await currentStaffing(office, centre);
    // Grants are given and revoked after the files of the centre were read.
    return gate.examine({ centre: { ...centre, grants: staffing.grants }, files: filesOf(bundle), staffing }, gone);
  }

  /** One document of the draft, filled with an example. */
  async function trial(
    caller: StaffCaller,
    matter: string,
    paper: Pick<TrialPaper, 'document' | 'example' | 'format'>,
    gone: AbortSignal,
  ): Promise<string | Uint8Array> {
    const { bundle } = await open(caller, matter);
    const now = clock.now().toISOString();
    return gate.trial({ centre: centreOf(office, caller), bundle, ...paper, now }, gone);
  }

  const audit = (caller: StaffCaller, act: string, object: string, detail: Record<string, unknown>) =>
    store.audit.write({
      centre: caller.centre,
      at: clock.now(),
      actor: caller.name,
      act,
      object,
      outcome: 'done',
      detail,
    });

  return {
    open,
    next,
    current,
    version,
    save,
    submit,
    reject,
    publish,
    admit,
    stale,
    examine,
    trial,
  };
}

const departmentAt = '/bundle/matter/identity/department';

/** That somebody saved since. */
export const stale = (draft: { editedByName: string; editedAt: Date; revision: number } | undefined): Refusal =>
  new Refusal('DRAFT_CHANGED', {
    facts: {
      who: draft?.editedByName ?? '他人',
      at: draft?.editedAt.toISOString().slice(0, 16).replace('T', ' ') ?? '',
    },
    more: { by: draft?.editedByName ?? '', version: draft?.revision ?? 0 },
  });

export const notPublishable = (problems: readonly { code: string; pointer: string; message: string }[]): Refusal =>
  new Refusal('NOT_PUBLISHABLE', {
    errors: problems.map(({ code, pointer, message }) => ({ code, pointer, message })),
  });
