/** The first sheet of a workbook somebody sent (ECMA-376): values alone; a formula is told as one, whatever it came to. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { EarlierCell, EarlierTable } from '../../../engine/index.ts';
import { entriesOf } from '../ooxml/unzip.ts';

/** Bytes a part may have once unpacked, and cells a sheet may have: far above what a full table has. */
const most = { bytes: 8 * 1024 * 1024, cells: 60_000 } as const;

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/** Names without the prefix a writer chose. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

interface Told {
  open?: (name: string, attributes: SaxesTagPlain['attributes']) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads a part from its beginning; throws where it is no XML or declares entities of its own. */
function walk(xml: string, { open, text, close }: Told): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new RangeError('a document type');
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
}

/** Texts that cells refer to by their place; how they sound (注音) is passed over. */
function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  const within: string[] = [];
  if (xml === undefined) return strings;
  walk(xml, {
    open: (name) => {
      within.push(name);
      if (name === 'si') strings.push('');
    },
    text: (text) => {
      if (within.at(-1) === 't' && !within.includes('rPh')) strings.push((strings.pop() ?? '') + text);
    },
    close: () => within.pop(),
  });
  return strings;
}

/** Where the first sheet is, and what its days count from. */
function firstSheet(book: string, relations: string): { path: string; zero: EarlierTable['zero'] } {
  let zero: EarlierTable['zero'] = '1899-12-30';
  let id: string | undefined;
  walk(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) zero = '1904-01-01';
      if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => local(key) === 'id' && key !== 'id')?.[1];
    },
  });
  let target = '';
  walk(relations, {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id === id) target = Target;
    },
  });
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, zero };
}

/** B3 is the second column of the third row. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Characters XML cannot hold stand as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function valueOf(type: string | undefined, text: string, strings: readonly string[]): EarlierCell {
  if (text === '') return undefined;
  if (type === 's') return unescaped(strings[Number(text)] ?? '');
  const isNumber = (type === undefined || type === 'n') && Number.isFinite(Number(text));
  return isNumber ? Number(text) : unescaped(text);
}

function rowsOf(xml: string, strings: readonly string[]): EarlierCell[][] {
  const rows: EarlierCell[][] = [];
  const within: string[] = [];
  let count = 0;
  let row = -1;
  let column = -1;
  let cell = { type: undefined as string | undefined, text: '', formula: false };
  walk(xml, {
    open: (name, { r, t }) => {
      within.push(name);
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
      }
      if (name === 'c') {
        const place = placeOf(r ?? '');
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        cell = { type: t, text: '', formula: false };
        count += 1;
        if (count > most.cells) throw new RangeError('too many cells');
      }
      if (name === 'f') cell.formula = true;
    },
    text: (text) => {
      const name = within.at(-1);
      if ((name === 'v' || name === 't') && !within.includes('rPh')) cell.text += text;
    },
    close: (name) => {
      within.pop();
      if (name !== 'c') return;
      const value = cell.formula ? ({ formula: true } as const) : valueOf(cell.type, cell.text, strings);
      if (value !== undefined) (rows[row] ??= [])[column] = value;
    },
  });
  // Rows and cells that hold nothing are not written down.
  return Array.from(rows, (cells: EarlierCell[] | undefined) => Array.from(cells ?? []));
}

/** Throws where it is no workbook, or larger than anybody would fill in by hand. */
export function readXlsx(bytes: Buffer): EarlierTable {
  const parts = new Map(entriesOf(bytes).map((entry) => [entry.path, entry]));
  const partOf = (name: string): string | undefined => {
    const part = parts.get(name);
    if (part && part.size > most.bytes) throw new RangeError('too large');
    return part?.unpack().toString('utf8');
  };
  const [book, relations, strings] = [BOOK, RELATIONS, STRINGS].map(partOf);
  if (book === undefined || relations === undefined) throw new RangeError('no workbook');
  const { path, zero } = firstSheet(book, relations);
  const sheet = partOf(path);
  if (sheet === undefined) throw new RangeError('no sheet');
  return { rows: rowsOf(sheet, sharedStrings(strings)), ...(zero === undefined ? {} : { zero }) };
}
