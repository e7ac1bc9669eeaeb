/** Takes one table from a multipart request into memory, within a cap; it is read and let go. */
import busboy from 'busboy';
import type { Request } from 'express';
import { safeName } from '../attachments/name.ts';
import { Refusal } from '../http/refusal.ts';

export const MOST_BYTES = 2 * 1024 * 1024;

export interface SentTable {
  name: string;
  bytes: Buffer;
}

/** Reads the field `file`; refuses an empty and a too large file. */
export function receiveTable(request: Request): Promise<SentTable> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) {
      reject(new Refusal('MEDIA_WRONG', { facts: { accepted: 'multipart/form-data' } }));
      return;
    }
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fileSize: MOST_BYTES, fields: 0, parts: 2, headerPairs: 50 },
    });
    const chunks: Buffer[] = [];
    let name: string | undefined;
    parser.on('file', (_, file, { filename }) => {
      name = safeName(filename ?? '');
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
      file.on('limit', () => {
        reject(new Refusal('FILE_TOO_LARGE', { facts: { limit: `${MOST_BYTES / 1024 / 1024} MB` } }));
      });
    });
    parser.on('error', () => {
      reject(new Refusal('BODY_NOT_JSON', { facts: { why: '上传中断' } }));
    });
    parser.on('close', () => {
      const bytes = Buffer.concat(chunks);
      if (name === undefined || bytes.length === 0) reject(new Refusal('FILE_EMPTY'));
      else resolve({ name, bytes });
    });
    request.on('aborted', () => {
      parser.destroy(new Error('aborted'));
    });
    request.pipe(parser);
  });
}
