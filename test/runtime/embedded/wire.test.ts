import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { serve, type RunningStore } from '../../../runtime/embedded/index.ts';
import { MongoClient } from './database.ts';

const { BSON } = mongoose.mongo;

/** An OP_MSG with one body section. */
function message(body: Uint8Array): Buffer {
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + body.length, 0);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, body]);
}

describe('a socket on which nonsense arrives', () => {
  let dataDir: string;
  let store: RunningStore;
  const faults: unknown[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'store-'));
    store = await serve({ dataDir, durability: 'os' }, (reason) => faults.push(reason));
  });
  afterAll(async () => {
    await store.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** What comes back before the other side closes or falls silent. */
  async function send(bytes: Buffer): Promise<Record<string, unknown> | 'closed'> {
    const socket = connect(decodeURIComponent(/\/\/([^/]+)\//.exec(store.uri)?.[1] ?? ''));
    const answer = new Promise<Buffer | undefined>((resolve) => {
      socket.once('data', resolve).once('close', () => resolve(undefined));
    });
    socket.write(bytes);
    const reply = await answer;
    socket.destroy();
    return reply ? BSON.deserialize(reply.subarray(21)) : 'closed';
  }

  const insert = Buffer.from(BSON.serialize({ insert: 'c', documents: [{ _id: 1, text: 'abc' }], $db: 'main' }));

  it('closes a connection that announces an impossible length', async () => {
    const bytes = message(insert);
    bytes.writeInt32LE(2 ** 31 - 1, 0);
    expect(await send(bytes)).toBe('closed');
  });

  it('goes on after a body with any one byte changed', async () => {
    for (let at = 0; at < insert.length; at++) {
      const broken = Buffer.from(insert);
      broken[at] = (broken[at] ?? 0) ^ 0x70;
      const reply = await send(message(broken));
      if (reply !== 'closed' && reply.ok === 1 && !reply.writeErrors)
        await send(message(Buffer.from(BSON.serialize({ delete: 'c', deletes: [{ q: {}, limit: 0 }], $db: 'main' }))));
    }
    expect(faults).toEqual([]);
    const client = await new MongoClient(store.uri).connect();
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
  }, 30_000);

  it('names an operation it does not know', async () => {
    const bytes = message(insert);
    bytes.writeInt32LE(2012, 12);
    expect(await send(bytes)).toMatchObject({ ok: 0, errmsg: expect.stringContaining('not supported') });
  });
});
