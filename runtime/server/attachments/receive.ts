/** Takes one uploaded file from a multipart request straight into the store, within limits. */
import { createHash } from 'node:crypto';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { Refusal } from '../http/refusal.ts';
import { receiveUpload, tooLarge, type UploadedFile } from '../http/upload.ts';
import { acceptedKinds, HEAD_BYTES, typeOf } from './kind.ts';

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
export const receiveFile = (request: Request, sink: Sink): Promise<Received> =>
  receiveUpload(request, { fileSize: MAX_BYTES, fields: 5, parts: 8, fieldSize: 1000 }, (file, name) =>
    take(file, name, sink),
  );

async function take(file: UploadedFile, name: string, sink: Sink): Promise<Received> {
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
    if (file.truncated) throw tooLarge(MAX_BYTES);
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
