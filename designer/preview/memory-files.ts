/** Keeps files of a form that is only tried: in the memory of this page, for as long as it is open. */
import type { FileKeeper } from '../../forms/index.ts';

const addresses = new Map<string, string>();

/** As the server's ids look. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const memoryFiles: FileKeeper = {
  send: (file) => {
    const id = newId();
    addresses.set(id, URL.createObjectURL(file));
    return Promise.resolve({ id, name: file.name, size: file.size });
  },
  addressOf: (id) => addresses.get(id) ?? '',
};
