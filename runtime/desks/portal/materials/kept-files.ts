import type { FileKeeper } from '../../../../forms/index.ts';
import { routes } from '../../../api/index.ts';
import { call } from '../api.ts';
import { sendFile } from './send-file.ts';

/** Files of answers and of materials, kept by the server. */
export const keptFiles: FileKeeper = {
  send: sendFile,
  // One that stays behind is swept by the server.
  discard: (id) => void call(routes.discard, { params: { id } }).catch(() => undefined),
  addressOf: (id) => `/api/attachments/${id}`,
};
