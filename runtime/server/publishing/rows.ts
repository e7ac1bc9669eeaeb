/** The matters a person writes or reviews, as the designer lists them: published ones, those to come, and mere drafts. */
import type { DesignerRow } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { MatterDraftDocument } from '../store/matter-draft-repository.ts';
import type { VersionHead } from '../store/version-repository.ts';

type ListedDraft = Omit<MatterDraftDocument, 'bundle'>;

const DAY_MS = 86_400_000;

export async function rowsFor({ store, library, centres, clock }: Office, caller: StaffCaller): Promise<DesignerRow[]> {
  const { centre } = caller;
  const reviews = caller.posts.some(({ kind }) => kind === 'matterReviewer');
  const own = new Set(caller.posts.filter(({ kind }) => kind === 'matterAdministrator').map(({ unit }) => unit));
  const [inForce, coming, listed, present] = await Promise.all([
    library.list(centre),
    library.coming(centre),
    store.matterDrafts.list(centre),
    store.presences.list(centre, clock.machine()),
  ]);
  const units = centres.byId(centre)?.units;
  const now = clock.now().getTime();

  const editorsOf = (matter: string) => {
    const others = present.filter((one) => one.matter === matter && one.account !== caller.id);
    return others.length > 0 ? { editors: others.map(({ name }) => name) } : {};
  };
  const ofDraft = (draft: ListedDraft | undefined) => ({
    draft: draft?.state ?? ('none' as const),
    ...(draft && {
      ...{ editedBy: draft.editedByName, editedAt: draft.editedAt.toISOString(), revision: draft.revision },
      ...(draft.problems && { problems: draft.problems }),
    }),
  });
  const ofUnit = (department: string) => ({ department, departmentName: units?.get(department)?.name ?? department });

  const published = async (head: VersionHead, draft: ListedDraft | undefined): Promise<DesignerRow> => ({
    ...{ id: head.matter, name: head.listing.name, ...ofUnit(head.listing.department), version: head.version },
    ...(head.effectiveFrom.getTime() > now ? { effectiveFrom: head.effectiveFrom.toISOString() } : {}),
    ...{ publishedAt: head.publishedAt.toISOString(), publishedBy: head.reviewer },
    ...{ ...ofDraft(draft), ...editorsOf(head.matter) },
    guide: {
      days: Math.max(0, Math.floor((now - (head.guideSince ?? head.publishedAt).getTime()) / DAY_MS)),
      toVerify: head.listing.toVerify ?? 0,
    },
    runningCases: await store.cases.running(centre, head.matter),
  });

  const drafts = new Map(listed.map((draft) => [draft.matter, draft]));
  const heads = [...inForce, ...coming];
  const known = new Set(heads.map(({ matter }) => matter));
  const isSeen = (department: string) => reviews || own.has(department);
  return [
    ...(await Promise.all(
      heads.filter(({ listing }) => isSeen(listing.department)).map((head) => published(head, drafts.get(head.matter))),
    )),
    ...listed
      .filter(({ matter, department }) => !known.has(matter) && isSeen(department))
      .map((draft) => ({
        ...{ id: draft.matter, name: draft.name, ...ofUnit(draft.department) },
        ...{ ...ofDraft(draft), ...editorsOf(draft.matter) },
        runningCases: 0,
      })),
  ];
}
