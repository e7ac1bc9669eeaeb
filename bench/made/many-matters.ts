/** A store with as many published matters as a county has: the bundles of configs/ again and again under other names. */
import path from 'node:path';
import mongoose from 'mongoose';
import { filesOf, type Bundle } from '../../engine/index.ts';
import { startStore } from '../../runtime/embedded/index.ts';
import { newId } from '../../runtime/server/accounts/secret.ts';
import { foldersIn, readFiles } from '../../runtime/server/publishing/bundle-files.ts';
import { compilePublished } from '../../runtime/server/publishing/compile.ts';
import { hashOf } from '../../runtime/server/publishing/hash.ts';
import { listingOf } from '../../runtime/server/publishing/listing.ts';
import { repositories } from '../../runtime/server/repositories.ts';
import { ensureIndexes } from '../../runtime/server/store/indexes.ts';

const centre = 'jianghua';
const folder = path.resolve(import.meta.dirname, '../../configs', centre, 'matters');
const AT_ONCE = 50;

/** The same bundle under another id. */
const again = (bundle: Bundle, id: string): Bundle => ({ ...bundle, matter: { ...bundle.matter, id } });

/** Publishes `count` matters in a fresh store at `dataDir`, where a server will find them. */
export async function publishMany(dataDir: string, count: number): Promise<void> {
  const originals = await Promise.all(
    (await foldersIn(folder)).map(async (name) => {
      const { bundle } = compilePublished(await readFiles(path.join(folder, name)));
      return { name, bundle, listing: listingOf(bundle) };
    }),
  );
  const store = await startStore({ dataDir: path.join(dataDir, 'store') });
  const connection = await mongoose.createConnection(store.uri, { autoIndex: false, autoCreate: false }).asPromise();
  await ensureIndexes(connection);
  const { versions } = repositories(connection);
  const now = new Date();
  const publish = (index: number) => {
    const { name, bundle, listing } = originals[index % originals.length]!;
    // The first of each keeps its name, so that the server has nothing of configs/ to publish at start.
    const round = Math.floor(index / originals.length);
    const matter = round === 0 ? name : `${name}-${round}`;
    const own = round === 0 ? bundle : again(bundle, matter);
    return versions.add({
      _id: newId(),
      centre,
      matter,
      version: 1,
      hash: hashOf(own),
      files: filesOf(own),
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
