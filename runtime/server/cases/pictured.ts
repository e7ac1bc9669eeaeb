/** The pictures a document of a case shows: signatures and photographs among the answers. */
import { buffer } from 'node:stream/consumers';
import { picturesIn } from '../../../engine/index.ts';
import type { Job } from '../documents/job.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

/** What every writer of documents can draw; others leave their names. */
const drawn: ReadonlySet<string> = new Set(['image/png', 'image/jpeg']);
/** Bytes one document takes up with pictures. */
const MOST = 24 * 1024 * 1024;
const shows = /<img\b|\bpicture="/;

/** The job with its pictures, where its template shows any. Files of other cases are not looked at. */
export async function pictured(
  { store }: Pick<Office, 'store'>,
  { centre, _id }: Pick<CaseDocument, 'centre' | '_id'>,
  job: Job | undefined,
): Promise<Job | undefined> {
  const ids = job && shows.test(job.template) ? picturesIn(job.fields, job.data) : [];
  if (!job || ids.length === 0) return job;
  const files = (await store.files.byIds(centre, ids)).filter((file) => file.case === _id && drawn.has(file.type));
  if (job.format === 'html')
    return { ...job, addresses: Object.fromEntries(files.map((file) => [file._id, `/api/attachments/${file._id}`])) };
  const images: Record<string, Uint8Array> = {};
  let room = MOST;
  for (const file of files) {
    if (file.size > room) continue;
    room -= file.size;
    images[file._id] = await buffer(store.files.read(file));
  }
  return { ...job, images };
}
