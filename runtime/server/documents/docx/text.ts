/** Running text as paragraphs of a word processor. */
import type { Line, Run } from '../../../../engine/index.ts';
import { escapeXml } from '../../ooxml/parts.ts';
import { twips, type StyleName } from './styles.ts';

/** Characters XML cannot hold are left out: none of them has a shape. */
const written = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- exactly the characters XML 1.0 forbids
  escapeXml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

function runXml({ text, bold, underlined }: Run): string {
  const look = `${bold ? '<w:b/>' : ''}${underlined ? '<w:u w:val="single"/>' : ''}`;
  const pieces = text.split('\n').map((piece) => `<w:t xml:space="preserve">${written(piece)}</w:t>`);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${pieces.join('<w:br/>')}</w:r>`;
}

export const runsXml = (line: Line): string => line.map(runXml).join('');

interface Placing {
  style?: StyleName;
  align?: 'left' | 'center' | 'right' | 'both';
  /** Of the first line, in characters. */
  indent?: number;
  /** Of the lines after the first, in points: the first hangs before them. */
  hanging?: number;
  before?: number;
}

/** @param inside runs and drawings */
export function paragraphXml(inside: string, { style, align, indent, hanging, before }: Placing = {}): string {
  const properties =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (before === undefined ? '' : `<w:spacing w:before="${twips(before)}"/>`) +
    (indent === undefined ? '' : `<w:ind w:firstLineChars="${indent * 100}"/>`) +
    (hanging === undefined ? '' : `<w:ind w:left="${twips(hanging)}" w:hanging="${twips(hanging / 2)}"/>`) +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export const lineXml = (line: Line, placing?: Placing): string => paragraphXml(runsXml(line), placing);
