/** Attachments and issued documents: bytes in GridFS, who may read them beside. Bytes first, the record after. */
import mongoose, { type Connection, mongo } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type FileDocument, fileDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

const trusted = mongoose.trusted;
type Located = Pick<FileDocument, '_id' | 'bytes'>;
const bytesOf = ({ _id, bytes = _id }: Located) => new mongo.ObjectId(bytes);

export function fileRepository(connection: Connection) {
  const files = modelOf(connection, fileDeclaration);
  const bucket = () => {
    if (!connection.db) throw new Error('the store is not connected');
    return new mongo.GridFSBucket(connection.db, { bucketName: 'bytes' });
  };

  const dropBytes = (file: Located): Promise<void> =>
    bucket()
      .delete(bytesOf(file))
      .catch(() => undefined);

  return {
    /** A stream into the store under a new id; the record is added once the bytes are whole. */
    write: () => {
      const id = newId();
      const stream = bucket().openUploadStreamWithId(new mongo.ObjectId(id), id);
      return { id, stream, abort: () => stream.abort().catch(() => undefined) };
    },
    /** @returns `false` when there is a record of this id; the bytes written for this one are dropped then */
    async add(file: FileDocument): Promise<boolean> {
      const isNew = await unlessTaken(async () => {
        await files.create(file);
        return true;
      });
      if (!isNew) await dropBytes(file);
      return isNew;
    },
    byId: (centre: string, id: string) => files.findOne({ _id: id, centre }).lean<FileDocument | null>(),
    byIds: (centre: string, ids: readonly string[]) =>
      files.find({ centre, _id: trusted({ $in: [...ids] }) }).lean<FileDocument[]>(),
    read: (file: Located) => bucket().openDownloadStream(bytesOf(file)),

    /** Ties files to a case; those of others or of other cases are left alone. Returns how many belong to it now. */
    async claim(centre: string, ids: readonly string[], owner: string, caseId: string): Promise<number> {
      const among = { centre, owner, _id: trusted({ $in: [...ids] }) };
      await files.updateMany({ ...among, claimed: false }, { $set: { case: caseId, claimed: true } });
      return files.countDocuments({ ...among, case: caseId });
    },
    /** Frees files a failed submission had claimed. */
    async unclaim(centre: string, caseId: string): Promise<void> {
      await files.updateMany({ centre, case: caseId }, { $set: { claimed: false }, $unset: { case: 1 } });
    },

    async remove(centre: string, id: string): Promise<void> {
      await files.deleteOne({ _id: id, centre });
      await dropBytes({ _id: id });
    },
    /** Files nobody has claimed since before `then`. */
    unclaimed: (then: Date, limit: number) =>
      files
        .find({ claimed: false, createdAt: trusted({ $lt: then }) })
        .sort({ createdAt: 1 })
        .limit(limit)
        .lean<FileDocument[]>(),
  };
}
