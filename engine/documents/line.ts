/** Text and marks inside a tag → runs. White space of the template is layout: between Chinese characters it vanishes. */
import type { Line, Run } from './blocks.ts';
import type { Element } from './element.ts';
import { decode } from './escape.ts';

type Look = Omit<Run, 'text'>;
const looks: Readonly<Record<string, Look>> = { b: { bold: true }, u: { underlined: true } };

const wide = /[\u2014\u2018-\u201D\u2026\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

export function toLine(element: Element): Line {
  const runs: { text: string; look: Look }[] = [];
  let before = '\n';
  let space = '';
  gather(element, {});
  return runs.map(({ text, look }) => ({ text, ...look }));

  function gather({ children }: Element, look: Look): void {
    for (const child of children) {
      if (typeof child === 'string') child.split(/([ \t\r\n]+)/).forEach((piece) => take(piece, look));
      else if (child.tag === 'br') add('\n', look);
      else gather(child, { ...look, ...looks[child.tag] });
    }
  }

  function take(piece: string, look: Look): void {
    if (/^[ \t\r\n]/.test(piece)) space += piece;
    else if (piece !== '') add(decode(piece), look);
  }

  function add(text: string, look: Look): void {
    const first = Array.from(text.slice(0, 2))[0] ?? '';
    const joined =
      space === '' ||
      before === '\n' ||
      first === '\n' ||
      (/[\r\n]/.test(space) && (wide.test(before) || wide.test(first)));
    const last = runs.at(-1);
    const piece = (joined ? '' : ' ') + text;
    if (last?.look === look) last.text += piece;
    else runs.push({ text: piece, look });
    before = Array.from(text.slice(-2)).at(-1) ?? '';
    space = '';
  }
}

/** A line cut at its line breaks. */
export function hardLines(line: Line): Line[] {
  const lines: Run[][] = [[]];
  for (const run of line) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
