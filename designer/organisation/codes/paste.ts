/** A pasted block as codes of a table, before anything changes: what it would write, and what is wrong in which cell. */
import type { CodeTable } from '../../../engine/index.ts';
import type { Fault } from '../../tables/fault.ts';
import type { PastedCell, PastedLine } from '../../tables/paste.ts';

export type Code = CodeTable['codes'][number];

/** What the schema allows. */
interface Limits {
  /** Codes in a table. */
  most: number;
  code: RegExp;
  /** Characters of a name. */
  name: number;
}

const CODE = 0;
const NAME = 1;

/** In which column of the block code and name stand: as its heading says, else code before name. */
function columnsOf(first: readonly string[], titles: readonly string[]): { columns: number[]; hasHeading: boolean } {
  const columns = titles.map((title) => first.findIndex((text) => text.trim() === title));
  return columns.includes(-1) ? { columns: [CODE, NAME], hasHeading: false } : { columns, hasHeading: true };
}

/** A line whose code is there already writes its name; others come behind the last. `titles`: of code and name. */
export function planCodes(
  block: readonly (readonly string[])[],
  codes: readonly Code[],
  titles: readonly string[],
  limits: Limits,
): PastedLine<Code>[] {
  const { columns, hasHeading } = columnsOf(block[0] ?? [], titles);
  const places = new Map(codes.map(({ value }, index) => [value, index]));
  const seen = new Set<string>();
  let end = codes.length;

  const faultOf = (column: number, text: string): Fault | undefined => {
    if (text === '') return { code: column === CODE ? 'noCode' : 'noName' };
    if (column === NAME) return text.length > limits.name ? { code: 'longName', text } : undefined;
    if (!limits.code.test(text)) return { code: 'notCode', text };
    return seen.has(text) ? { code: 'codeTwice', text } : undefined;
  };
  return (hasHeading ? block.slice(1) : block).map((line): PastedLine<Code> => {
    const written = columns.map((at) => (line[at] ?? '').trim());
    const texts = written.map((text, column) => (column === CODE ? text.normalize('NFKC') : text));
    const cells = texts.map((text, column): PastedCell => ({ text, column, fault: faultOf(column, text) }));
    const beyond = hasHeading ? [] : line.slice(titles.length).filter((text) => text.trim() !== '');
    cells.push(...beyond.map((text): PastedCell => ({ text, column: titles.length, fault: { code: 'tooWide' } })));
    const [value = '', label = ''] = texts;
    const at = (seen.has(value) ? undefined : places.get(value)) ?? end++;
    seen.add(value);
    if (at >= limits.most) cells.push({ text: '', column: titles.length, fault: { code: 'tooManyCodes' } });
    return { at, cells, row: cells.some(({ fault }) => fault) ? undefined : { value, label } };
  });
}

/** The codes with others written over those of the same code and behind the last. */
export const pasted = (codes: readonly Code[], written: readonly Code[]): Code[] => [
  ...new Map([...codes, ...written].map((code) => [code.value, code])).values(),
];
