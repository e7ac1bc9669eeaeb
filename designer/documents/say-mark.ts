/** What stands between the lines of a template, in words. */

export interface MarkWords {
  /** Key of the words, under `mark`; `chip` for one that says all itself. */
  key: string;
  name: string;
  isRemovable: boolean;
}

const attribute = (source: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(source)?.[1]?.replace(/\{\{[^}]*\}\}/g, '…') ?? '';

/** Tags by what they are named by. */
const named: Readonly<Record<string, string>> = { seal: 'name', sign: 'label', qr: 'label', img: 'alt' };
/** Seen by the lines inside of them. */
const unseen = /^<\/?(tr|ul|ol)\b|^<\/(table|sheet)>|^\{\{!/;

/** `undefined` for what needs no words. `sayChip` says what stands in braces. */
export function sayMark(source: string, sayChip: (source: string) => string): MarkWords | undefined {
  if (unseen.test(source)) return undefined;
  if (source.startsWith('{{')) {
    return { key: 'chip', name: sayChip(source), isRemovable: source.startsWith('{{#') };
  }
  const [, tag = ''] = /^<(\w+)/.exec(source) ?? [];
  const by = named[tag];
  if (by !== undefined) return { key: tag, name: attribute(source, by), isRemovable: true };
  if (tag === 'pagebreak') return { key: tag, name: '', isRemovable: true };
  if (tag === 'table' || tag === 'sheet') return { key: tag, name: '', isRemovable: false };
  return { key: 'source', name: source.trim(), isRemovable: false };
}
