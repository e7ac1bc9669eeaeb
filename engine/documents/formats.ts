/** The closed list of formats a template may call: `{{money fee}}`, `{{mask phone "phone"}}`. */
import { dayChinese, dayText } from './day.ts';
import type { FieldType } from './fields.ts';
import { maskAccount, maskIdNumber, maskMobile, maskName } from '../privacy/mask.ts';
import { moneyCapital, moneyText } from './money.ts';

/** What a field's value may be by the time it is printed. */
export type Value = string | number | boolean | readonly unknown[];

interface Format {
  takes: FieldType | 'index';
  /** Words for the option after the field; absent when there is none. */
  option?: { words: string; fits: (option: string) => boolean; otherwise?: string };
  print: (value: Value, option: string) => string;
}

const masks: Readonly<Record<string, (value: string) => string>> = {
  name: maskName,
  id: maskIdNumber,
  phone: maskMobile,
  account: maskAccount,
};
const maskKinds = Object.keys(masks);

const formats: Readonly<Record<string, Format>> = {
  date: { takes: 'date', print: (value) => dayText(String(value)) },
  dateChinese: { takes: 'date', print: (value) => dayChinese(String(value)) },
  money: { takes: 'money', print: (value) => moneyText(Number(value)) },
  moneyCapital: { takes: 'money', print: (value) => moneyCapital(Number(value)) },
  mask: {
    takes: 'text',
    option: { words: maskKinds.map((kind) => `"${kind}"`).join('、'), fits: (option) => maskKinds.includes(option) },
    print: (value, kind) => masks[kind]?.(String(value)) ?? '',
  },
  join: {
    takes: 'list',
    option: { words: '分隔符，不超过 4 个字', fits: (option) => /^[^\0]{0,4}$/u.test(option), otherwise: '、' },
    print: (value, separator) => (Array.isArray(value) ? value.map(String).join(separator) : ''),
  },
  serial: { takes: 'index', print: (value) => String(Number(value) + 1) },
};

export const knownFormats = Object.keys(formats).join('、');
export const isFormat = (name: string): boolean => Object.hasOwn(formats, name);
export const formatTakes = (name: string): FieldType | 'index' | undefined => formats[name]?.takes;
export const formatsFor = (type: FieldType): string =>
  Object.keys(formats)
    .filter((name) => formats[name]?.takes === type)
    .join('、');

/** What the options after the field must be, when they are not that. */
export function wrongOptions(name: string, options: readonly string[]): string | undefined {
  const expected = formats[name]?.option;
  if (!expected) return options.length === 0 ? undefined : '不写';
  const [option = expected.otherwise, ...more] = options;
  return option !== undefined && more.length === 0 && expected.fits(option) ? undefined : expected.words;
}

/** The field's value on paper; without a format a truth value reads 是 or 否. */
export function printValue(value: Value, format?: { name: string; options: readonly string[] }): string {
  const chosen = format && formats[format.name];
  if (chosen) return chosen.print(value, format.options[0] ?? chosen.option?.otherwise ?? '');
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
