/** Takes one table from a multipart request into memory, within a cap; it is read and let go. */
import { buffer } from 'node:stream/consumers';
import type { Request } from 'express';
import { Refusal } from '../http/refusal.ts';
import { receiveUpload, tooLarge } from '../http/upload.ts';

export const MOST_BYTES = 2 * 1024 * 1024;

export interface SentTable {
  name: string;
  bytes: Buffer;
}

/** Reads the field `file`; refuses an empty and a too large file. */
export const receiveTable = (request: Request): Promise<SentTable> =>
  receiveUpload(request, { fileSize: MOST_BYTES, fields: 0, parts: 2 }, async (file, name) => {
    const bytes = await buffer(file);
    if (file.truncated) throw tooLarge(MOST_BYTES);
    if (bytes.length === 0) throw new Refusal('FILE_EMPTY');
    return { name, bytes };
  });
