import type { Response } from 'express';
import { contentDisposition } from '../attachments/name.ts';

/** Answers with a document of a draft as a file. */
export function sendTrial(response: Response, bytes: string | Uint8Array): void {
  response.setHeader('content-type', 'application/pdf');
  response.setHeader('content-disposition', contentDisposition('文书样稿.pdf'));
  response.end(bytes);
}
