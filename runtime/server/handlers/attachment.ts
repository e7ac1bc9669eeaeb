/** Uploading, reading and discarding attachments. Readable by whoever uploaded them and by those who see their case. */
import { routes } from '../../api/index.ts';
import { contentDisposition } from '../attachments/name.ts';
import { receiveFile } from '../attachments/receive.ts';
import { recordPaper } from '../cases/reveal.ts';
import { scopeOf } from '../cases/scope-of.ts';
import type { Handlers } from '../http/bind.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

type AttachmentRoutes = Pick<typeof routes, 'upload' | 'download' | 'discard'>;
const ID = /^[0-9a-f]{24}$/;

/** Session subject a file belongs to. */
const ownerOf = (caller: Caller): string => (caller.kind === 'none' ? '' : caller.id);

export function attachmentHandlers(office: Office): Handlers<AttachmentRoutes> {
  const { store, clock } = office;

  /** Somebody else's file is read as a paper of its case. */
  async function readable(caller: Caller, id: string) {
    const file = ID.test(id) ? await store.files.byId(caller.centre, id) : null;
    if (!file) throw new Refusal('NOT_FOUND');
    if (file.owner === ownerOf(caller)) return file;
    const seen = file.case === undefined ? null : await store.cases.byId(scopeOf(caller), file.case);
    if (!seen) throw new Refusal('NOT_FOUND');
    if (caller.kind === 'staff') await recordPaper(office, caller, seen, `附件 ${file._id}`);
    return file;
  }

  return {
    upload: async ({ caller, request }) => {
      const sink = store.files.write();
      const { id } = sink;
      const { name, type, size, digest } = await receiveFile(request, sink);
      const owner = ownerOf(caller);
      const createdAt = clock.now();
      await store.files.add({
        _id: id,
        centre: caller.centre,
        owner,
        name,
        type,
        size,
        digest,
        claimed: false,
        createdAt,
      });
      return { id, name, size, type };
    },

    download: async ({ caller, params, response }) => {
      const file = await readable(caller, params.id ?? '');
      response.setHeader('content-type', file.type);
      response.setHeader('content-length', file.size);
      response.setHeader('content-disposition', contentDisposition(file.name));
      response.setHeader('x-content-type-options', 'nosniff');
      store.files
        .read(file)
        .on('error', () => response.destroy())
        .pipe(response);
      return undefined;
    },

    discard: async ({ caller, params }) => {
      const file = await readable(caller, params.id ?? '');
      if (file.claimed) throw new Refusal('ATTACHMENT_CLAIMED');
      if (file.owner !== ownerOf(caller)) throw new Refusal('NOT_FOUND');
      await store.files.remove(caller.centre, file._id);
      return undefined;
    },
  };
}
