/**
 * The rival without an office: Express 5 reads the JSON and the driver writes the documents a submission leaves —
 * case, audit entry, message — under the same indexes. Nothing is checked, computed, numbered or kept from happening twice.
 */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { mongo } from 'mongoose';

const COPIED = ['cases', 'audit', 'messages'];
type Row = { _id: string; number?: string; submitKey?: string; seq?: number };

const client = await new mongo.MongoClient(process.env.STORE ?? '', {
  writeConcern: { w: 'majority', journal: true },
}).connect();

/** A collection beside the product's with the same indexes, and a document like those in it. */
async function copyOf(name: string) {
  const theirs = client.db().collection<Row>(name);
  const own = client.db().collection<Row>(`bare-${name}`);
  const indexes = (await theirs.indexes()).filter((index) => index.name !== '_id_');
  await own.createIndexes(indexes);
  const sample = await theirs.findOne({});
  if (!sample) throw new Error(`${name} is empty`);
  return { own, sample };
}
const copies = await Promise.all(COPIED.map(copyOf));

/** Place in the log, which the index keeps unique. */
let written = 0;

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.json({ limit: 2 * 1024 * 1024 }));
app.post('/api/my/cases', async (request, response) => {
  const id = new mongo.ObjectId().toHexString();
  const { matter } = request.body as { matter: string };
  const names = { _id: id, number: id, submitKey: id, matter, seq: ++written };
  await Promise.all(copies.map(({ own, sample }) => own.insertOne({ ...sample, ...names })));
  response.json({ id, number: id, matter });
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
