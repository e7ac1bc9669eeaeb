/** The filled text → blocks. Read once; every writer starts from here. */
import type { Align, Block } from './blocks.ts';
import type { Element } from './element.ts';
import { parseElements, tagsIn } from './element.ts';
import { hardLines, toLine } from './line.ts';
import { toSheet } from './sheet.ts';
import { toTable } from './table.ts';

type Make = (element: Element) => Block | Block[];

const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const heading =
  (level: 1 | 2 | 3): Make =>
  (element) => ({ kind: 'heading', level, text: toLine(element) });
const list =
  (numbered: boolean): Make =>
  (element) => ({ kind: 'list', numbered, items: tagsIn(element).map(toLine) });

const makers: Readonly<Record<string, Make>> = {
  letterhead: (element) => ({ kind: 'letterhead', text: toLine(element) }),
  number: (element) => ({ kind: 'number', text: toLine(element) }),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  p: (element) => {
    const align = (element.attributes.align ?? 'left') as Align;
    const indented = align === 'left' && element.attributes.indent !== '0';
    const lines = indented ? hardLines(toLine(element)) : [toLine(element)];
    return lines.map((text) => ({ kind: 'paragraph', align, indented, text }));
  },
  ul: list(false),
  ol: list(true),
  table: toTable,
  img: (element) => ({ kind: 'image', id: attribute(element, 'id'), alt: attribute(element, 'alt') }),
  qr: (element) => ({ kind: 'qr', value: attribute(element, 'value'), label: attribute(element, 'label') }),
  seal: (element) => ({ kind: 'seal', name: attribute(element, 'name') }),
  sign: ({ attributes: { label = '', picture } }) => ({
    kind: 'sign',
    label,
    ...(picture === undefined ? {} : { picture }),
  }),
  pagebreak: () => ({ kind: 'pagebreak' }),
  sheet: toSheet,
};

/** @throws DocumentError when the text is not a document of the vocabulary. */
export function parseBlocks(text: string): Block[] {
  return parseElements(text).flatMap((element) => makers[element.tag]?.(element) ?? []);
}
