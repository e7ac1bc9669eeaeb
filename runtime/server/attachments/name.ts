/** File names as people give them, made safe to keep and to hand back. */

const LONGEST = 120;

/** The last part of a path without control characters, shortened in the middle of the stem; never empty. */
export function safeName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}<>:"|?*]/gu, '').trim();
  const named = clean === '' || /^\.+$/.test(clean) ? '未命名' : clean;
  const characters = Array.from(named);
  if (characters.length <= LONGEST) return named;
  const dot = named.lastIndexOf('.');
  const tail = dot > 0 && named.length - dot <= 10 ? named.slice(dot) : '';
  return characters.slice(0, LONGEST - tail.length).join('') + tail;
}

/** Header that makes a browser save the file under its Chinese name (RFC 6266). */
export const contentDisposition = (name: string, how: 'attachment' | 'inline' = 'attachment'): string =>
  `${how}; filename="download"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
