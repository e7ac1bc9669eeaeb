/** MongoDB's wire messages: OP_MSG, and OP_QUERY for the first hello of a driver. */
import { encode } from '../bson/encode.ts';
import { isArray, items, type Plain, plain, put } from '../bson/node.ts';
import { checkBson } from '../bson/document.ts';
import { malformed, RawDocument } from '../bson/raw.ts';
import { Failure, notSupported } from '../failure.ts';

export const MAX_MESSAGE = 48_000_000;
const HEADER = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM = 1;
const MORE_TO_COME = 2;

export type Request = {
  id: number;
  /** The first field of the body: the command's name as the client wrote it. */
  name: string;
  database: string;
  /** The command's fields; those of `documents` stay in bytes. */
  body: Plain;
  documents: RawDocument[];
  silent: boolean;
  legacy: boolean;
};

function bodyOf(raw: RawDocument): { body: Plain; documents: RawDocument[] } {
  checkBson(raw);
  const body: Plain = {};
  let documents: RawDocument[] = [];
  for (const [name, value] of raw.entries()) {
    if (name === 'documents' && isArray(value)) documents = items(value).filter((item) => item instanceof RawDocument);
    else put(body, name, plain(value));
  }
  return { body, documents };
}

function sequence(bytes: Buffer, start: number, end: number): { name: string; documents: RawDocument[] } {
  const nameEnd = bytes.indexOf(0, start);
  const documents: RawDocument[] = [];
  let at = nameEnd + 1;
  while (at < end) {
    const document = new RawDocument(bytes, at);
    documents.push(document);
    at = document.end;
  }
  if (nameEnd < 0 || at !== end) throw malformed('a document sequence that does not fit');
  return { name: bytes.toString('utf8', start, nameEnd), documents };
}

function readMsg(id: number, bytes: Buffer): Request {
  const flags = bytes.readUInt32LE(HEADER);
  const end = bytes.length - (flags & CHECKSUM ? 4 : 0);
  let read: ReturnType<typeof bodyOf> | undefined;
  const sequences: ReturnType<typeof sequence>[] = [];
  let at = HEADER + 4;
  while (at < end) {
    const kind = bytes[at++];
    const size = bytes.readInt32LE(at);
    if (size < 5 || at + size > end) throw malformed('a section that does not fit');
    if (kind === 0) read = bodyOf(new RawDocument(bytes, at));
    else if (kind === 1) sequences.push(sequence(bytes, at + 4, at + size));
    else throw malformed(`section kind ${String(kind)}`);
    at += size;
  }
  if (!read) throw malformed('a message without a body');
  for (const { name, documents } of sequences) {
    if (name === 'documents') read.documents = documents;
    else read.body[name] = documents.map((document) => (checkBson(document), plain(document)));
  }
  const database = read.body.$db;
  if (typeof database !== 'string') throw new Failure('BadValue', 'OP_MSG requests require a $db argument');
  return {
    id,
    name: Object.keys(read.body)[0] ?? '',
    database,
    ...read,
    silent: (flags & MORE_TO_COME) !== 0,
    legacy: false,
  };
}

function readQuery(id: number, bytes: Buffer): Request {
  const nameEnd = bytes.indexOf(0, HEADER + 4);
  const namespace = bytes.toString('utf8', HEADER + 4, nameEnd);
  if (!namespace.endsWith('.$cmd')) throw notSupported('OP_QUERY on a collection');
  const { body, documents } = bodyOf(new RawDocument(bytes, nameEnd + 9));
  return {
    id,
    name: Object.keys(body)[0] ?? '',
    database: namespace.slice(0, -5),
    body,
    documents,
    silent: false,
    legacy: true,
  };
}

const READERS: Record<number, (id: number, bytes: Buffer) => Request> = { [OP_MSG]: readMsg, [OP_QUERY]: readQuery };

/** @param bytes one whole message, header included */
export function readMessage(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4);
  const operation = bytes.readInt32LE(12);
  const read = READERS[operation];
  if (!read) throw notSupported(`wire operation ${operation}`);
  try {
    return read(id, bytes);
  } catch (reason) {
    throw reason instanceof RangeError ? malformed('a length that does not fit') : reason;
  }
}

let replies = 0;

export function writeReply(request: { id: number; legacy: boolean }, reply: Plain): Buffer {
  const body = encode(reply);
  const head = Buffer.alloc(HEADER + (request.legacy ? 20 : 5));
  head.writeInt32LE(head.length + body.length, 0);
  replies = (replies + 1) & 0x7fffffff;
  head.writeInt32LE(replies, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) head.writeInt32LE(1, HEADER + 16);
  return Buffer.concat([head, body]);
}
