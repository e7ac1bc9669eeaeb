/** A table somebody sent as a file, told apart by what is in it and not by its name. */
import type { EarlierTable } from '../../../engine/index.ts';
import { Refusal } from '../http/refusal.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const ZIP = Buffer.from('PK');
/** Files of Excel 97–2003. */
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const unreadable = (words: string) => new Refusal('TABLE_UNREADABLE', { facts: { words } });

/** @throws Refusal where it is no table we read, in words that say what to do */
export function readSentTable(bytes: Buffer): EarlierTable {
  if (bytes.subarray(0, OLD.length).equals(OLD)) throw unreadable('这是旧版的 .xls 文件，请另存为 .xlsx 后再上传');
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) {
    const table = bytes.includes(0) ? undefined : readCsv(bytes);
    if (!table) throw unreadable('不是能读取的 CSV 文件，请用从这里下载的表格填写');
    return table;
  }
  try {
    return readXlsx(bytes);
  } catch {
    throw unreadable('不是能读取的 .xlsx 文件，或者表格太大，请用从这里下载的表格填写');
  }
}
