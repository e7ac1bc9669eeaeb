/** How documents lie on disk: compressed in a store made today, as they are in one made before. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import mongoose from 'mongoose';
import { layout } from '../../../runtime/embedded/storage/layout.ts';
import { serveIn } from '../../build/store.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  folders.push(folder);
  return folder;
}

/** As stores were made before: everything at the root, where the first key written is the counter. */
async function aFolderOfBefore(): Promise<string> {
  const folder = await aFolder();
  const path = join(folder, 'store');
  await mkdir(path, { recursive: true, mode: 0o700 });
  const plain = open({ path, keyEncoding: 'binary', encoding: 'binary', pageSize: 32_768, noSubdir: false });
  await plain.put(layout.counter, Buffer.alloc(4));
  await plain.close();
  return folder;
}

async function inStore<T>(folder: string, work: (papers: mongoose.mongo.Collection) => Promise<T>): Promise<T> {
  const store = await serveIn(folder);
  const client = await new mongoose.mongo.MongoClient(store.uri).connect();
  try {
    return await work(client.db().collection('papers'));
  } finally {
    await client.close();
    await store.stop();
  }
}

const words = '本机关依法作出准予行政许可的决定。';
const papers = Array.from({ length: 200 }, (_, nth) => ({ _id: nth as never, text: `${nth}${words.repeat(200)}` }));

test.each([
  ['made today', aFolder, 0.2],
  ['made before documents were compressed', aFolderOfBefore, 4],
])('a store %s gives back after a restart what it was given', async (_, made, atMost) => {
  const folder = await made();
  await inStore(folder, (collection) => collection.insertMany(papers));
  const read = await inStore(folder, (collection) => collection.find().sort({ _id: 1 }).toArray());
  expect(read).toEqual(papers);
  const bytes = papers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const { size } = await stat(join(folder, 'store', 'data.mdb'));
  expect(size / bytes).toBeLessThan(atMost);
  expect(size / bytes).toBeGreaterThan(atMost / 20);
});
