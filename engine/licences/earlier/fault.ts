/** What is wrong with a cell of a table of earlier licences, in words for whoever typed it. */
import type { ColumnId } from './record.ts';

const words = {
  EARLIER_MISSING: '请填写',
  EARLIER_LONG: '不能超过 {most} 个字',
  EARLIER_FORMULA: '单元格里是公式，请只粘贴数值',
  EARLIER_ROUNDED: '表格软件把它存成了数字，末几位已经丢失，请把这一列设为文本格式后重新填写',
  EARLIER_CHOICE: '只能填 {options}',
  EARLIER_DAY: '不是日期，请写成 2023-05-01 或者 2023年5月1日',
  EARLIER_FUTURE: '还没有到这一天',
  EARLIER_AGE: '早于 1949 年 10 月 1 日，请核对',
  EARLIER_ENDLESS: '这种证照有有效期，请填写截止日期',
  EARLIER_ORDER: '早于“{other}”{day}',
  EARLIER_NUMBER: '{why}',
  EARLIER_IDENTITY: '{holder}的证件类型应当是 {options}',
  EARLIER_TWICE: '与第 {row} 行的证照编号重复',
  EARLIER_KNOWN: '证照库里已经有这个编号的证照',
  EARLIER_WAITING: '这个编号已经录入，正在等待复核或者改正',
  EARLIER_COLUMN_MISSING: '缺少“{column}”这一列，请用模板填写',
  EARLIER_COLUMN_UNKNOWN: '模板里没有“{column}”这一列，请删去或者改正',
  EARLIER_COLUMN_TWICE: '“{column}”这一列出现了两次',
  EARLIER_EMPTY: '表里没有证照，第一行是表头，从第二行起每行填写一份',
  EARLIER_MANY: '一次最多 {most} 份，请分成几个文件',
} as const;
export type EarlierFaultCode = keyof typeof words;

/** A fault of one cell, or of a whole line or the whole table where `column` or `row` is missing. */
export interface EarlierFault {
  code: EarlierFaultCode;
  /** Counted as a spreadsheet does: 1 is the headings. */
  row?: number;
  column?: ColumnId;
  message: string;
}

type Place = Pick<EarlierFault, 'row' | 'column'>;
type Facts = Readonly<Record<string, string | number>>;

export const earlierFault = (code: EarlierFaultCode, place: Place = {}, facts: Facts = {}): EarlierFault => ({
  ...{ code, ...place },
  message: words[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(facts[name] ?? '')),
});
