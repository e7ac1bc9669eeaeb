import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStore } from '../../../runtime/embedded/index.ts';
import { MongoClient } from './database.ts';

const ROUNDS = 5;
const WRITERS = 8;

async function start(dataDir: string): Promise<{ child: ChildProcess; uri: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'crash.child.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const uri = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', () => reject(new Error('the store ended')));
  });
  return { child, uri };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('a store whose process is killed', () => {
  let dataDir: string;
  beforeEach(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'store-'))));
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('has lost no acknowledged write, and its indexes agree with its documents', async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const { child, uri } = await start(dataDir);
      const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 1000 }).connect();
      const cases = client.db().collection<{ _id: string; step: number; tags: string[] }>('cases');
      await cases.createIndexes([{ key: { step: 1, _id: 1 }, unique: true }]);
      await cases.createIndexes([{ key: { tags: 1 } }]);
      for (const [_id, step] of acknowledged) {
        const found = await cases.findOne({ _id });
        expect(found?.step).toBeGreaterThanOrEqual(step);
        expect(found?.step).toBeLessThanOrEqual(2);
      }
      const everything = (await cases.find().hint({ $natural: 1 }).toArray()).map(({ _id }) => _id).sort();
      for (const index of [{ _id: 1 }, { step: 1, _id: 1 }, { tags: 1 }] as const) {
        const cursor = cases.find({}).hint(index);
        expect((await cursor.toArray()).map(({ _id }) => _id).sort()).toEqual(everything);
      }
      for (const tag of ['one', 'two']) {
        const scanned = await cases.find({ tags: tag }).hint({ $natural: 1 }).toArray();
        expect(await cases.find({ tags: tag }).hint({ tags: 1 }).toArray()).toHaveLength(scanned.length);
      }
      let running = true;
      const write = async (writer: number): Promise<void> => {
        for (let n = 0; running; n++) {
          const _id = `${round}-${writer}-${n}`;
          await cases.insertOne({ _id, step: 1, tags: ['one'] });
          acknowledged.set(_id, 1);
          await cases.updateOne({ _id, step: 1 }, { $set: { step: 2, tags: ['two', 'done'] } });
          acknowledged.set(_id, 2);
        }
      };
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer).catch(() => undefined));
      await new Promise((resolve) => setTimeout(resolve, 300 + round * 97));
      child.kill('SIGKILL');
      await ended(child);
      running = false;
      await client.close(true);
      await Promise.all(writers);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * WRITERS);
  }, 120_000);

  it('leaves a directory the next process can open', async () => {
    const { child } = await start(dataDir);
    child.kill('SIGKILL');
    await ended(child);
    const store = await startStore({ dataDir });
    const client = await new MongoClient(store.uri).connect();
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await store.stop();
  }, 60_000);

  it('is found again, once it runs, by whoever was connected', async () => {
    const first = await start(dataDir);
    const client = await new MongoClient(first.uri).connect();
    await client.db().collection('cases').insertOne({ no: 1 });
    first.child.kill('SIGKILL');
    await ended(first.child);
    const second = await start(dataDir);
    expect(second.uri).toBe(first.uri);
    expect(await client.db().collection('cases').countDocuments({ no: 1 })).toBe(1);
    await client.close();
    second.child.kill('SIGKILL');
    await ended(second.child);
  }, 60_000);

  it('is shared by a second process while it runs, on a socket only its owner can reach', async () => {
    const { child, uri } = await start(dataDir);
    const second = await startStore({ dataDir });
    expect(second.uri).toBe(uri);
    await second.stop();
    expect((await stat(join(dataDir, 'store'))).mode & 0o777).toBe(0o700);
    child.kill('SIGKILL');
    await ended(child);
  }, 60_000);

  it('finds a place for its socket when the path of the directory is too long for one', async () => {
    const store = await startStore({ dataDir: join(dataDir, 'd'.repeat(120)) });
    const client = await new MongoClient(store.uri).connect();
    await client.db().collection('c').insertOne({ a: 1 });
    await client.close();
    await store.stop();
  }, 60_000);
});
