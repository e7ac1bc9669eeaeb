import type { FileKeeper } from '../../../../forms/index.ts';
import { sendFile } from './send-file.ts';

/** Files of answers, kept as the scans of materials are. */
export const keptFiles: FileKeeper = {
  send: (file, { progress }) => sendFile(file, progress),
  addressOf: (id) => `/api/attachments/${id}`,
};
