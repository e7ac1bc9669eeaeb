/** A matter as the files `configs/` holds, in a ZIP: the same content gives the same bytes. */
import { filesOf, type Bundle } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
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
  const { draft } = await work.open(caller, matter);
  if (of === 'draft' && draft) return { name: `${matter}-draft.zip`, archive: archiveOf(draft.bundle) };
  const isNumber = of !== undefined && of !== 'draft';
  const wanted = isNumber ? Number(of) : (await work.current(caller.centre, matter))?.head.version;
  const { version, bundle } = await work.version(caller, matter, wanted ?? 0);
  return { name: `${matter}-v${version}.zip`, archive: archiveOf(bundle) };
}
