/** Puts each message into a folder as one file, where the program that sends text messages fetches it. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Channel } from './channel.ts';

/** Files appear whole under `<id>.json` and are written again under the same name when a message comes twice. */
export const folderChannel = (folder: string): Channel => ({
  send: async (message) => {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${message.id.replace(/[^0-9A-Za-z-]/g, '-')}.json`);
    await writeFile(`${file}.part`, JSON.stringify(message), { mode: 0o600 });
    await rename(`${file}.part`, file);
  },
});
