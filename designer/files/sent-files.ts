/** Files chosen on this machine, as they are sent: one ZIP, or those of a folder by their paths. */
import type { UploadBody } from '../../runtime/api/index.ts';

const CHUNK = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** More than the server takes, so that nobody waits for a refusal. */
const MOST_BYTES = 2 * 1024 * 1024;
export const isTooLarge = (files: readonly File[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES;

export const sentFiles = async (files: readonly File[]): Promise<UploadBody> => ({
  files: await Promise.all(
    files.map(async (file) => ({
      path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
      base64: base64Of(new Uint8Array(await file.arrayBuffer())),
    })),
  ),
});
