/** What an example of a bundle says, as people write it: by the words beside the fields, not by their ids. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldsIn, type Bundle, type Field } from '../../engine/index.ts';
import type { Written } from './steps/apply.ts';
import type { Filled } from './steps/fill.ts';

type Answer = string | number | boolean | string[] | Record<string, unknown>[];

const matters = path.resolve(import.meta.dirname, '../../configs/jianghua/matters');

function read<F extends keyof Bundle>(matter: string, file: F): Bundle[F] {
  return JSON.parse(readFileSync(path.join(matters, matter, `${file}.json`), 'utf8')) as Bundle[F];
}

/** Divisions of the county by their codes. */
const { divisions } = JSON.parse(readFileSync(path.join(matters, '../catalogues/divisions.json'), 'utf8')) as {
  divisions: { code: string; name: string }[];
};

function labelOf(field: Field, value: string): string {
  if (field.kind === 'region') return divisions.find(({ code }) => code === value)?.name ?? value;
  return 'options' in field ? (field.options.find((option) => option.value === value)?.label ?? value) : value;
}

function one(field: Field, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (field.kind === 'money') return String(Number(value) / 100);
  return typeof value === 'string' ? labelOf(field, value) : String(value);
}

function said(field: Field, value: Answer): Filled[string] {
  if (!Array.isArray(value)) return one(field, value);
  if (field.kind !== 'table') return (value as string[]).map((item) => labelOf(field, item));
  return (value as Record<string, string | number | boolean>[]).map((row) => {
    const cells = field.columns.filter(({ id }) => row[id] !== undefined);
    return Object.fromEntries(cells.map((column): [string, string] => [column.title, one(column, row[column.id]!)]));
  });
}

export interface FromExample extends Written {
  /** Noon of the day the example is received on, in the hall. */
  receivedAt: string;
  /** The day it must be concluded by, worked out by hand, as pages say it: 2025年10月11日. */
  promisedDue: string;
}

const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Reads one example; sections of which nothing is answered are not shown to the applicant either. */
export function fromExample(matter: string, id: string, applicant: Filled): FromExample {
  const example = read(matter, 'examples').examples.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`${matter} has no example ${id}`);
  const answers = example.answers as Record<string, Answer | undefined>;
  const sections = read(matter, 'form').sections.map((section) => {
    const filled = fieldsIn(section).flatMap((field) => {
      const value = answers[field.id];
      return value === undefined ? [] : [[field.title, said(field, value)] as const];
    });
    return [section.title, Object.fromEntries(filled)] as const;
  });
  return {
    applicant,
    sections: sections.filter(([, filled]) => Object.keys(filled).length > 0),
    receivedAt: `${example.receivedOn}T10:00:00+08:00`,
    promisedDue: inWords(example.expect.promisedDue ?? ''),
  };
}
