/** Matters begun in the designer, and matters as files. */
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { routes } from '../../api/index.ts';
import { contentDisposition } from '../attachments/name.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { bundleFrom } from '../publishing/files-in.ts';
import { filesOut } from '../publishing/files-out.ts';
import { newMatters } from '../publishing/new-matter.ts';

type NewMatterRoutes = Pick<
  typeof routes,
  'newMatterChoices' | 'newMatterId' | 'createMatter' | 'deleteMatter' | 'readMatterFiles' | 'matterFiles'
>;

export function newMatterHandlers(office: Office): Handlers<NewMatterRoutes> {
  const beginning = newMatters(office);

  return {
    newMatterChoices: ({ caller }) => beginning.choices(staff(caller)),
    newMatterId: ({ caller, query }) => beginning.idFor(caller.centre, query),
    createMatter: async ({ caller, body }) => ({ id: await beginning.create(staff(caller), body) }),
    deleteMatter: async ({ caller, params, body }) => {
      await beginning.remove(staff(caller), params.matter ?? '', body.revision);
      return undefined;
    },

    readMatterFiles: ({ body }) => {
      const read = bundleFrom(body.files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') })));
      if (read.ok) return { bundle: read.bundle };
      throw new Refusal('FILES_REFUSED', {
        errors: read.problems.slice(0, 100).map(({ code, pointer, message, file, line }) => ({
          ...{ code, pointer },
          message: `${file ?? ''}${line === undefined ? '' : ` 第 ${line} 行`}${file === undefined ? '' : '：'}${message}`,
        })),
      });
    },

    matterFiles: async ({ caller, params, query, response }) => {
      const { name, archive } = await filesOut(office, staff(caller), params.matter ?? '', query.of);
      response.setHeader('content-type', 'application/zip');
      response.setHeader('content-disposition', contentDisposition(name));
      await pipeline(Readable.from(archive), response);
      return undefined;
    },
  };
}
