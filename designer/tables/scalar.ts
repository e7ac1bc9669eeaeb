/** Single values of a column, written and read as an office writes them. */
import { isDay, type Scalar } from '../../engine/index.ts';
import { fenOf } from '../panel/fields/money.tsx';
import type { Column, ColumnKind } from './column.ts';

interface ScalarKind {
  /** `undefined` when the text is no such value. */
  read: (text: string, column: Column) => Scalar | undefined;
  write: (value: Scalar, column: Column) => string;
}

/** Full-width signs as half-width ones, without spaces around and without the unit behind. */
function plain(text: string, unit: string | undefined): string {
  const written = text.normalize('NFKC').trim();
  const behind = unit?.normalize('NFKC');
  return behind !== undefined && written.endsWith(behind) ? written.slice(0, -behind.length).trim() : written;
}

/** 2026年3月1日, 2026/3/1, 2026.3.1, 2026-03-01. */
function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(text, undefined)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

const yes = ['是', '有', '√', '对', 'y', 'yes', 'true', '1'];
const no = ['否', '无', '×', '不', 'n', 'no', 'false', '0'];

const labelled: ScalarKind = {
  read: (text, { options }) => options.find(({ label }) => label.trim() === text.trim())?.value,
  write: (value, { options }) => options.find((option) => option.value === value)?.label ?? String(value),
};
const words: ScalarKind = { read: (text) => text.trim() || undefined, write: String };

export const scalars: Readonly<Record<ColumnKind, ScalarKind>> = {
  text: words,
  gone: words,
  choice: labelled,
  number: {
    read: (text, { unit }) => {
      const digits = plain(text, unit);
      return /^-?\d{1,15}(\.\d{1,4})?$/.test(digits) ? Number(digits) : undefined;
    },
    write: String,
  },
  money: {
    read: (text) => fenOf(plain(text, '元')),
    write: (fen) => `${Number(fen) / 100} 元`,
  },
  date: { read: dayOf, write: String },
  boolean: {
    read: (text) => {
      const word = text.normalize('NFKC').trim().toLowerCase();
      return yes.includes(word) ? true : no.includes(word) ? false : undefined;
    },
    write: (value) => (value === true ? '是' : '否'),
  },
};
