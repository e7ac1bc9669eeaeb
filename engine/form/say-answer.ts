/** An answer as people write it: the option's words, yuan instead of fen, a day with 年月日. */
import { dayText } from '../documents/day.ts';
import { moneyText } from '../documents/money.ts';
import type { Option } from '../fields/choice.ts';
import { answerFiles } from '../fields/kept-file.ts';
import type { Field, FieldOf } from '../fields/registry.ts';
import type { Column } from '../fields/table.ts';

type Sayer<K extends Field['kind']> = (value: never, field: FieldOf<K>) => string;

const asWritten = (value: string) => value;
const labelOf = (value: string, options: readonly Option[] = []) =>
  options.find((option) => option.value === value)?.label ?? value;
const measured = (value: number, { unit = '' }: { unit?: string }) => `${value}${unit}`;

const sayers: { readonly [K in Field['kind']]: Sayer<K> } = {
  text: asWritten,
  paragraph: asWritten,
  address: asWritten,
  identityNumber: asWritten,
  residencePermit: asWritten,
  creditCode: asWritten,
  mobile: asWritten,
  postcode: asWritten,
  number: measured,
  computed: measured,
  money: (fen: number) => moneyText(fen),
  date: (day: string) => dayText(day),
  region: (value: string, { options }) => labelOf(value, options),
  choice: (value: string, { options }) => labelOf(value, options),
  choices: (values: readonly string[], { options }) => values.map((value) => labelOf(value, options)).join('、'),
  yesNo: (value: boolean) => (value ? '是' : '否'),
  table: (rows: readonly unknown[], { rowName = '行' }) => `${rows.length} ${rowName}`,
  attachment: (files: unknown) =>
    answerFiles(files)
      .map(({ name }) => name)
      .join('、'),
  signature: () => '已签名',
  note: () => '',
};

/** Says a valid answer; `''` where there is none. A table is said by its number of rows. */
export const sayAnswer = (field: Field | Column, value: unknown): string =>
  value === undefined || value === null
    ? ''
    : (sayers[field.kind] as (value: unknown, field: Field) => string)(value, field);
