/** Does everything that is overprinted stand on its paper, and nothing beside the papers? */
import type { Problem } from '../problems.ts';
import type { OpenToken } from './markup.ts';
import { tokens } from './markup.ts';
import { placeIn } from './place-in.ts';
import { at, problem } from './problems.ts';
import { isOverprint } from './sheet.ts';
import { tagOf } from './vocabulary.ts';

interface Size {
  width: number;
  height: number;
}

const lengthIn = ({ attributes }: OpenToken, name: string): number | undefined => {
  const found = attributes.find((one) => one.name === name);
  return found && Number(found.value);
};

/** How far right and down it reaches, as far as the template fixes it. */
function reach(token: OpenToken): Size {
  const side = lengthIn(token, 'side');
  return {
    width: (lengthIn(token, 'x') ?? 0) + (lengthIn(token, 'width') ?? side ?? 0),
    height: (lengthIn(token, 'y') ?? 0) + (lengthIn(token, 'height') ?? side ?? 0),
  };
}

/** Of a template whose tags are well nested; lengths are fixed in it, so that they hold for any data. */
export function checkSheets(source: string): Problem[] {
  if (!isOverprint(source)) return [];
  const problems: Problem[] = [];
  let sheet: Size | undefined;
  for (const token of tokens(source)) {
    const { kind } = token;
    if (kind === 'fault') break;
    if (kind === 'close' && token.tag === 'sheet') sheet = undefined;
    if (kind !== 'open') continue;
    const wrong = (found: Problem) => problems.push(at(placeIn(source, token.at), found));
    if (token.tag === 'sheet') {
      sheet = { width: lengthIn(token, 'width') ?? 0, height: lengthIn(token, 'height') ?? 0 };
      if (sheet.width < 50 || sheet.height < 50) wrong(problem('document-sheet-small', ''));
      continue;
    }
    if (!sheet) {
      wrong(problem('document-sheet-beside', '', { tag: token.tag }));
      continue;
    }
    if (tagOf(token.tag)?.within[0] !== 'sheet') continue;
    const { width, height } = reach(token);
    if (width > sheet.width || height > sheet.height) wrong(problem('document-sheet-outside', '', { tag: token.tag }));
  }
  return problems;
}
