import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import mongoose from 'mongoose';
import { aDatabase, type Database } from './database.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('files in the store (GridFS)', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it('come back byte for byte, whole or in part, and go with their chunks', async () => {
    const bucket = new mongoose.mongo.GridFSBucket(at.db, { bucketName: 'materials' });
    const bytes = randomBytes(3 * 1024 * 1024 + 17);
    const id = new mongoose.mongo.ObjectId();
    const upload = bucket.openUploadStreamWithId(id, '营业执照.pdf', { metadata: { centre: 'a' } });
    await pipeline(Readable.from([bytes]), upload);
    const down = async (options?: { start: number; end: number }) =>
      Buffer.concat(await bucket.openDownloadStream(upload.id, options).toArray());
    expect(digest(await down())).toBe(digest(bytes));
    expect(digest(await down({ start: 300_000, end: 900_000 }))).toBe(digest(bytes.subarray(300_000, 900_000)));
    expect(await bucket.find({ 'metadata.centre': 'a' }).toArray()).toMatchObject([
      { filename: '营业执照.pdf', length: bytes.length },
    ]);
    await bucket.delete(upload.id);
    expect(await at.db.collection('materials.chunks').countDocuments()).toBe(0);
  });
});
