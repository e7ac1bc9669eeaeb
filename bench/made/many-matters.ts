/** A store with as many published matters as a county has: the bundles of configs/ again and again under other names. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import mongoose from 'mongoose';
import { startStore } from '../../runtime/embedded/index.ts';
import { newId } from '../../runtime/server/accounts/secret.ts';
import { type Files, foldersIn, readFiles } from '../../runtime/server/publishing/bundle-files.ts';
import { compilePublished } from '../../runtime/server/publishing/compile.ts';
import { listingOf } from '../../runtime/server/publishing/listing.ts';
import { repositories } from '../../runtime/server/repositories.ts';
import { ensureIndexes } from '../../runtime/server/store/indexes.ts';

const centre = 'jianghua';
const folder = path.resolve(import.meta.dirname, '../../configs', centre, 'matters');
const AT_ONCE = 50;

const hashOf = (files: Files): string => createHash('sha256').update(JSON.stringify(files)).digest('hex');

/** The same bundle under another id. */
const again = (files: Files, id: string): Files => {
  const matter = JSON.parse(files['matter.json'] ?? '{}') as object;
  return { ...files, 'matter.json': JSON.stringify({ ...matter, id }, null, 2) };
};

/** Publishes `count` matters in a fresh store at `dataDir`, where a server will find them. */
export async function publishMany(dataDir: string, count: number): Promise<void> {
  const originals = await Promise.all(
    (await foldersIn(folder)).map(async (name) => {
      const files = await readFiles(path.join(folder, name));
      return { name, files, listing: listingOf(compilePublished(files).bundle) };
    }),
  );
  const store = await startStore({ dataDir: path.join(dataDir, 'store') });
  const connection = await mongoose.createConnection(store.uri, { autoIndex: false, autoCreate: false }).asPromise();
  await ensureIndexes(connection);
  const { versions } = repositories(connection);
  const now = new Date();
  const publish = (index: number) => {
    const { name, files, listing } = originals[index % originals.length]!;
    // The first of each keeps its name, so that the server has nothing of configs/ to publish at start.
    const round = Math.floor(index / originals.length);
    const matter = round === 0 ? name : `${name}-${round}`;
    const own = round === 0 ? files : again(files, matter);
    return versions.add({
      _id: newId(),
      centre,
      matter,
      version: 1,
      hash: hashOf(own),
      files: own,
      listing: { ...listing, name: round === 0 ? listing.name : `${listing.name}（${round}）` },
      effectiveFrom: now,
      publishedAt: now,
      author: '演示',
      reviewer: '演示',
      reason: '演示',
    });
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => publish(from + at)));
  }
  await connection.close();
  await store.stop();
}
