/** Personal values as lists and public pages show them. Characters are counted by code point, so that 𠮷 is one. */

/** Keeps some characters at both ends; a value too short for that shows none. */
function hideMiddle(value: string, head: number, tail: number): string {
  const characters = Array.from(value);
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return '*'.repeat(characters.length);
  return [...characters.slice(0, head), '*'.repeat(hidden), ...characters.slice(head + hidden)].join('');
}

/** 张*: the surname alone, which does not tell how long the name is. */
export const maskName = (name: string): string => `${Array.from(name)[0] ?? ''}*`;

/** 430***********0013 */
export const maskIdNumber = (number: string): string => hideMiddle(number, 3, 4);

/** 154****0000 */
export const maskMobile = (mobile: string): string => hideMiddle(mobile, 3, 4);

/** ****0000: only the end of an account. */
export const maskAccount = (number: string): string => hideMiddle(number, 0, 4);

/** 湖南省永州市**********: the county is enough for those who send and visit nothing. */
export const maskAddress = (address: string): string => hideMiddle(address, 6, 0);
