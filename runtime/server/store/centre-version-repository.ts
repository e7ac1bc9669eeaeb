/** Published versions of centres, immutable; the newest is in force. */
import { type Connection, trusted } from 'mongoose';
import {
  centreFilesDeclaration,
  centreVersionDeclaration,
  type CentreFilesDocument,
  type CentreVersionDocument,
} from './models/centre-version.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

export type { CentreVersionDocument } from './models/centre-version.ts';
export type CentreVersionRepository = ReturnType<typeof centreVersionRepository>;

const filesId = (centre: string, hash: string): string => `${centre}:${hash}`;

export function centreVersionRepository(connection: Connection) {
  const versions = modelOf(connection, centreVersionDeclaration);
  const contents = modelOf(connection, centreFilesDeclaration);
  return {
    newest: async (centre: string): Promise<CentreVersionDocument | undefined> =>
      (await versions.findOne({ centre }).sort({ centre: -1, version: -1 }).lean<CentreVersionDocument | null>()) ??
      undefined,
    /** From the newest on, those before version `before`. */
    page: (centre: string, limit: number, before = Number.MAX_SAFE_INTEGER) =>
      versions
        .find({ centre, version: trusted({ $lt: before }) })
        .sort({ centre: -1, version: -1 })
        .limit(limit)
        .lean<CentreVersionDocument[]>(),
    read: async (centre: string, version: number): Promise<CentreVersionDocument | undefined> =>
      (await versions.findOne({ centre, version }).lean<CentreVersionDocument | null>()) ?? undefined,
    filesOf: async (centre: string, hash: string): Promise<CentreFilesDocument['files'] | undefined> =>
      (await contents.findOne({ _id: filesId(centre, hash) }).lean<CentreFilesDocument | null>())?.files,

    /** Was this ever the content of a version? */
    knows: async (centre: string, hash: string): Promise<boolean> =>
      (await contents.countDocuments({ _id: filesId(centre, hash) })) > 0,

    /** Adds a version, its files first; false when somebody else took the number first. */
    async add({ files, ...version }: CentreVersionDocument & Pick<CentreFilesDocument, 'files'>): Promise<boolean> {
      const { centre, hash } = version;
      const content = { $setOnInsert: { centre, files } };
      await contents.updateOne({ _id: filesId(centre, hash) }, content, { upsert: true });
      return unlessTaken(async () => {
        await versions.create(version);
        return true;
      });
    },
  };
}
