/** From draft to version of a centre: save, submit, review, publish or send back. Nobody publishes their own change. */
import { contentChanges, contentOf, type CentreContent } from '../../../engine/index.ts';
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

export interface OpenCentreDraft {
  draft: CentreDraftDocument | undefined;
  /** Content of the draft, or of the version in force when there is none. */
  content: CentreContent;
  basedOn: number;
}

export function centreDrafting(office: Office) {
  const { store, clock, centres } = office;
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
    if (draft) return { draft, content: draft.content, basedOn: draft.basedOn };
    const newest = await inForce(centre);
    return { draft, content: contentOf(await filesOf(newest)), basedOn: newest.version };
  }

  async function save(caller: StaffCaller, revision: number, content: CentreContent): Promise<number> {
    const { centre } = caller;
    const { draft, basedOn } = await open(caller);
    // Everything of the office is kept under it.
    if (content.centre.id !== centre) throw new Refusal('BODY_WRONG', { pointer: '/content/centre/id' });
    const change = {
      ...{ state: 'editing' as const, content, editedAt: clock.now() },
      ...{ editedBy: caller.id, editedByName: caller.name },
    };
    const saved = draft
      ? await drafts.change(centre, revision, change)
      : revision === 0 && (await drafts.create({ centre, revision: 1, basedOn, ...change }));
    if (!saved) throw stale((await open(caller)).draft);
    return revision + 1;
  }

  const examine = async (caller: StaffCaller, content: CentreContent) =>
    examineCentre(office, caller.centre, await filesOf(await inForce(caller.centre)), content);

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

  return { open, save, examine, changes, submit, reject, publish, version };
}
