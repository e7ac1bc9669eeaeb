import type { FileKeeper } from '../../../../forms/index.ts';
import { sendFile } from './send-file.ts';

/** Files of answers, kept as those of materials are. */
export const keptFiles: FileKeeper = { send: sendFile, addressOf: (id) => `/api/attachments/${id}` };
