/** What a value of each field type looks like, and when it counts as empty. */
import { isObject } from '../is-object.ts';
import { isDay } from './day.ts';
import type { FieldType } from './fields.ts';
import type { Value } from './formats.ts';
import { mostFen } from './money.ts';

const shapes: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  money: (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostFen,
  date: (value) => typeof value === 'string' && isDay(value),
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value),
  group: isObject,
  picture: (value) => typeof value === 'string',
};

export const fits = (value: unknown, type: FieldType): boolean => shapes[type](value);

/** Absent, blank text, or a list without rows. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What `{{#if}}` takes for no: absent, `false` and 0, as Handlebars does. */
export const isNo = (value: unknown): boolean => isAbsent(value) || value === false || value === 0;

export const isPrintable = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value);
