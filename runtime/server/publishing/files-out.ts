/** A matter as the files `configs/` holds, in a ZIP: the same content gives the same bytes. */
import { filesOf, withoutCentreDocuments, type Bundle } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { zip } from '../ooxml/zip.ts';
import { drafting } from './drafting.ts';

/** The archive of a bundle: one folder by the id of the matter, its files in the order of their names. */
export function archiveOf(bundle: Bundle): AsyncGenerator<Buffer> {
  const files = Object.entries(filesOf(bundle)).sort(([one], [other]) => (one < other ? -1 : 1));
  return zip(files.map(([name, text]) => ({ name: `${bundle.matter.id}/${name}`, content: [Buffer.from(text)] })));
}

/** @param of the number of a version, `draft` for what is being written if anything is; else the version in force. @throws Refusal `NOT_FOUND` */
export async function filesOut(office: Office, caller: StaffCaller, matter: string, of: string | undefined) {
  const work = drafting(office);
  const { centre } = caller;
  const { draft } = await work.open(caller, matter);
  const versionOf = async (): Promise<{ version: number; bundle: Bundle } | undefined> => {
    if (of === undefined || of === 'draft') {
      const found = await work.current(centre, matter);
      return found && { version: found.head.version, bundle: withoutCentreDocuments(found.matter.bundle) };
    }
    const head = (await office.store.versions.headsOf(centre, matter)).find(({ version }) => String(version) === of);
    const made = head && (await office.library.byHash(centre, head.hash));
    return head && made && { version: head.version, bundle: withoutCentreDocuments(made.bundle) };
  };
  if (of === 'draft' && draft) return { name: `${matter}-draft.zip`, archive: archiveOf(draft.bundle) };
  const found = await versionOf();
  if (!found) throw new Refusal('NOT_FOUND');
  return { name: `${matter}-v${found.version}.zip`, archive: archiveOf(found.bundle) };
}
