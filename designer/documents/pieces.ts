/** A template's text taken apart into the lines people write and what stands between them; put together it is the same text, byte for byte. */

/** Written in the editor: `open` and `close` are its tag, `inner` what is between. */
export interface Line {
  kind: 'line';
  tag: string;
  open: string;
  inner: string;
  close: string;
}
/** Stands as it is: a seal, a code, the beginning or end of a table or of a condition. */
interface Mark {
  kind: 'mark';
  source: string;
}
/** White space between the others. */
interface Space {
  kind: 'space';
  source: string;
}
export type Piece = Line | Mark | Space;

const piece =
  /<(letterhead|number|h1|h2|h3|p|li|td|th|at)(\s[^>]*)?>([\s\S]*?)<\/\1>|\{\{![\s\S]*?\}\}|\{\{[^}]*\}\}|<[^>]*>/g;

export function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const between = (to: number) => {
    const source = text.slice(from, to);
    if (source !== '') found.push({ kind: source.trim() === '' ? 'space' : 'mark', source });
  };
  for (const match of text.matchAll(piece)) {
    const [source, tag, attributes = '', inner = ''] = match;
    between(match.index);
    from = match.index + source.length;
    if (tag === undefined) found.push({ kind: 'mark', source });
    else found.push({ kind: 'line', tag, open: `<${tag}${attributes}>`, inner, close: `</${tag}>` });
  }
  between(text.length);
  return found;
}

const sourceOf = (one: Piece): string => (one.kind === 'line' ? `${one.open}${one.inner}${one.close}` : one.source);

export const textOf = (all: readonly Piece[]): string => all.map(sourceOf).join('');

/** The first piece that reaches a line of the text, from 1. */
export const pieceAt = (all: readonly Piece[], line: number): number =>
  all.findIndex((one, index) => one.kind !== 'space' && textOf(all.slice(0, index + 1)).split('\n').length >= line);

export const lineOf = (tag: string, inner: string, attributes = ''): Line => ({
  ...{ kind: 'line', tag, open: `<${tag}${attributes}>`, inner, close: `</${tag}>` },
});
