/** From draft to version of a centre: save, submit, review, publish or send back. Nobody publishes their own change. */
import { completed, contentChanges, contentOf, withoutShared, type CentreContent } from '../../../engine/index.ts';
import { newId } from '../accounts/secret.ts';
import { centreOf } from '../centre/centre-of.ts';
import { matterNames } from '../centre/windows.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { notPublishable, stale } from '../publishing/drafting.ts';
import type { CentreDraftDocument } from '../store/centre-draft-repository.ts';
import type { CentreVersionDocument } from '../store/centre-version-repository.ts';
import { examineCentre } from './examine.ts';
import { hashOfFiles } from './hash-of-files.ts';
import { withPaper } from './with-paper.ts';

export interface OpenCentreDraft {
  draft: CentreDraftDocument | undefined;
  /** Content of the draft, or of the version in force when there is none. */
  content: CentreContent;
  basedOn: number;
}

/** What somebody wrote, and what of: the draft's lock (0 for none) and, when they tell, the version in force. */
export interface CentreSave {
  revision: number;
  basedOn?: number | undefined;
  content: CentreContent;
}

/** Which paper of the draft, in which matter. */
export interface CentrePaper {
  document: string;
  matter: string;
  format: 'html' | 'pdf';
}

export function centreDrafting(office: Office) {
  const { store, clock, centres, library, gate } = office;
  const { centreDrafts: drafts, centreVersions: versions } = store;

  async function filesOf({ centre, hash }: CentreVersionDocument) {
    const files = await versions.filesOf(centre, hash);
    if (!files) throw new Refusal('NOT_FOUND');
    return files;
  }

  async function inForce(centre: string): Promise<CentreVersionDocument> {
    const newest = await versions.newest(centre);
    if (!newest) throw new Refusal('NOT_FOUND');
    return newest;
  }

  /** The version with this number, as a draft would hold it. @throws Refusal `NOT_FOUND` */
  async function version({ centre }: StaffCaller, number: number) {
    const found = Number.isSafeInteger(number) ? await versions.read(centre, number) : undefined;
    if (!found) throw new Refusal('NOT_FOUND');
    return { version: number, content: contentOf(await filesOf(found)) };
  }

  async function open({ centre }: StaffCaller): Promise<OpenCentreDraft> {
    const draft = (await drafts.read(centre)) ?? undefined;
    const newest = await inForce(centre);
    const files = await filesOf(newest);
    if (!draft) return { draft, content: contentOf(files), basedOn: newest.version };
    const content = completed(draft.content, files);
    return { draft: { ...draft, content }, content, basedOn: draft.basedOn };
  }

  /** The version in force, as a draft would hold it. */
  async function current({ centre }: StaffCaller) {
    const newest = await inForce(centre);
    return { ...newest, content: contentOf(await filesOf(newest)) };
  }

  async function save(caller: StaffCaller, { revision, basedOn: from, content }: CentreSave): Promise<number> {
    const { centre } = caller;
    const { draft, basedOn } = await open(caller);
    // Without a draft the version in force is what would be overwritten.
    if ((!draft && revision !== 0) || (from !== undefined && from !== basedOn)) throw await published(centre);
    // Everything of the office is kept under it.
    if (content.centre.id !== centre) throw new Refusal('BODY_WRONG', { pointer: '/content/centre/id' });
    const change = {
      ...{ state: 'editing' as const, content, editedAt: clock.now() },
      ...{ editedBy: caller.id, editedByName: caller.name },
    };
    // Later than any lock of a draft thrown away: whoever still holds one of those saves nothing over this one.
    const next = draft ? revision + 1 : clock.machine().getTime();
    const saved = draft
      ? await drafts.change(centre, revision, change)
      : await drafts.create({ centre, revision: next, basedOn, ...change });
    if (!saved) throw stale((await open(caller)).draft);
    return next;
  }

  /** A save that meets a version published since, or a draft that is gone. */
  async function published(centre: string): Promise<Refusal> {
    const { author, publishedAt } = await inForce(centre);
    return stale({ editedByName: author, editedAt: publishedAt, revision: 0 });
  }

  /** The version in force is all there is again. */
  async function discard(caller: StaffCaller, revision: number): Promise<void> {
    const { draft } = await open(caller);
    if (!draft) throw new Refusal('NOT_FOUND');
    if (draft.revision !== revision) throw stale(draft);
    const said = (await changes(caller, draft.content)).map(({ words, part }) => `${part}：${words}`);
    await audit(caller, 'discardCentre', { author: draft.editedByName, changes: said });
    if (!(await drafts.remove(caller.centre, revision))) throw stale((await open(caller)).draft);
  }

  const examine = async (caller: StaffCaller, content: CentreContent) =>
    examineCentre(office, caller.centre, await filesOf(await inForce(caller.centre)), content);

  /** A paper of the draft as it would come out of a matter in force, filled with that matter's first example. */
  async function trial(caller: StaffCaller, paper: CentrePaper, gone: AbortSignal): Promise<string | Uint8Array> {
    const { content } = await open(caller);
    const document = content.documents.documents.find(({ id }) => id === paper.document);
    const published = await library.inForce(caller.centre, paper.matter);
    if (!document || !published) throw new Refusal('NOT_FOUND');
    const bundle = withPaper(withoutShared(published.matter.bundle), document, content);
    const example = bundle.examples.examples[0]?.id;
    const made = { centre: centreOf(office, caller), bundle, example, now: clock.now().toISOString() };
    return gate.trial({ ...made, document: document.id, format: paper.format }, gone);
  }

  /** What a draft changes of the version in force. */
  async function changes(caller: StaffCaller, content: CentreContent) {
    const before = contentOf(await filesOf(await inForce(caller.centre)));
    return contentChanges(before, content, await matterNames(office, centreOf(office, caller)));
  }

  async function submit(caller: StaffCaller, { revision, reason }: { revision: number; reason: string }) {
    const { draft } = await open(caller);
    if (!draft) throw new Refusal('NOT_FOUND');
    const { publishable, problems } = await examine(caller, draft.content);
    if (!publishable) throw notPublishable(problems);
    const change = { state: 'submitted' as const, reason, submittedAt: clock.now() };
    if (!(await drafts.change(caller.centre, revision, change))) throw stale(draft);
  }

  async function submitted(caller: StaffCaller, revision: number): Promise<CentreDraftDocument> {
    const { draft } = await open(caller);
    if (draft?.state !== 'submitted') throw new Refusal('NOT_FOUND');
    if (draft.revision !== revision) throw stale(draft);
    return draft;
  }

  async function reject(caller: StaffCaller, { revision, reason }: { revision: number; reason: string }) {
    const draft = await submitted(caller, revision);
    await audit(caller, 'rejectCentre', { reason });
    if (!(await drafts.change(caller.centre, revision, { state: 'editing', reason }))) throw stale(draft);
  }

  async function publish(caller: StaffCaller, { revision, note }: { revision: number; note: string | undefined }) {
    const { centre } = caller;
    const draft = await submitted(caller, revision);
    if (draft.editedBy === caller.id) throw new Refusal('OWN_CHANGE');
    const newest = await inForce(centre);
    if (newest.version !== draft.basedOn) throw stale(draft);
    const { files, publishable, problems } = await examine(caller, draft.content);
    if (!publishable) throw notPublishable(problems);
    const hash = hashOfFiles(files);
    const said = (await changes(caller, draft.content)).map(({ words, part }) => `${part}：${words}`);
    await audit(caller, 'publishCentre', { hash, ...(note === undefined ? {} : { note }) });
    const made = {
      ...{ _id: newId(), centre, version: newest.version + 1, hash, files, changes: said },
      ...{ author: draft.editedByName, reviewer: caller.name, reason: draft.reason ?? '' },
      publishedAt: clock.now(),
    };
    if (!(await versions.add(made))) throw stale(draft);
    await drafts.remove(centre, revision);
    await centres.refresh();
    return made;
  }

  const audit = (caller: StaffCaller, act: string, detail: Record<string, unknown>) =>
    store.audit.write({
      ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, object: caller.centre },
      ...{ outcome: 'done', detail },
    });

  return { open, current, save, discard, trial, examine, changes, submit, reject, publish, version };
}
