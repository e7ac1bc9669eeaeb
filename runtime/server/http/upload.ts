/** One file of a multipart request, within limits, under a safe name. */
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { safeName } from '../attachments/name.ts';
import { Refusal } from './refusal.ts';

/** The bytes as they come; `truncated` once there were more than the limit. */
export type UploadedFile = Readable & { truncated?: boolean };

interface Limits extends busboy.Limits {
  /** Bytes of the file. */
  fileSize: number;
}

/**
 * Hands the field `file` to `take` and answers what that does; other files are passed over.
 * @throws Refusal `MEDIA_WRONG`, `BODY_NOT_JSON` where the upload breaks off, `FILE_EMPTY` where there is no file
 */
export function receiveUpload<T>(
  request: Request,
  limits: Limits,
  take: (file: UploadedFile, name: string) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (!request.is('multipart/form-data')) {
      reject(new Refusal('MEDIA_WRONG', { facts: { accepted: 'multipart/form-data' } }));
      return;
    }
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, headerPairs: 50, ...limits },
    });
    let taken: Promise<T> | undefined;
    parser.on('file', (field, file, { filename }) => {
      if (field !== 'file' || taken) {
        file.resume();
        return;
      }
      taken = take(file, safeName(filename ?? ''));
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

/** What to say of a file of more than `most` bytes. */
export const tooLarge = (most: number): Refusal =>
  new Refusal('FILE_TOO_LARGE', { facts: { limit: `${most / 1024 / 1024} MB` } });
