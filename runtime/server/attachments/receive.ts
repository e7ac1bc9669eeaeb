/** Takes one uploaded file from a multipart request straight into the store, within limits. */
import { createHash } from 'node:crypto';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { Refusal } from '../http/refusal.ts';
import { acceptedKinds, HEAD_BYTES, typeOf } from './kind.ts';
import { safeName } from './name.ts';

export const MAX_BYTES = 20 * 1024 * 1024;

export interface Received {
  name: string;
  type: string;
  size: number;
  digest: string;
}

/** Where the bytes go; `abort` removes what was written of a file that is refused. */
export interface Sink {
  stream: NodeJS.WritableStream;
  abort: () => Promise<void>;
}

/** Reads the field `file` of the request into `sink`; refuses other kinds, empty and too large files. */
export function receiveFile(request: Request, sink: Sink): Promise<Received> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) {
      reject(new Refusal('MEDIA_WRONG', { facts: { accepted: 'multipart/form-data' } }));
      return;
    }
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fileSize: MAX_BYTES, fields: 5, parts: 8, fieldSize: 1000, headerPairs: 50 },
    });
    let taken: Promise<Received> | undefined;
    parser.on('file', (field, file, { filename }) => {
      if (field !== 'file' || taken) {
        file.resume();
        return;
      }
      taken = take(file, safeName(filename ?? ''), sink);
      taken.then(resolve, reject);
    });
    parser.on('error', (error) => {
      reject(new Refusal('BODY_NOT_JSON', { facts: { why: error instanceof Error ? '上传中断' : '' } }));
    });
    parser.on('close', () => {
      if (!taken) reject(new Refusal('FILE_EMPTY'));
    });
    request.on('aborted', () => {
      parser.destroy(new Error('aborted'));
    });
    request.pipe(parser);
  });
}

async function take(file: Readable & { truncated?: boolean }, name: string, sink: Sink): Promise<Received> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      hash.update(chunk);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
      done(null, chunk);
    },
  });
  try {
    await pipeline(file, meter, new PassThrough(), sink.stream);
    if (file.truncated) {
      throw new Refusal('FILE_TOO_LARGE', { facts: { limit: `${MAX_BYTES / 1024 / 1024} MB` } });
    }
    if (size === 0) throw new Refusal('FILE_EMPTY');
    const type = typeOf(head);
    if (type === undefined) throw new Refusal('FILE_KIND', { facts: { accepted: acceptedKinds } });
    return { name, type, size, digest: hash.digest('hex') };
  } catch (error) {
    file.resume();
    await sink.abort();
    throw error;
  }
}
