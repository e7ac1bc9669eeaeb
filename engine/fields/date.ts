import * as Type from 'typebox';
import { day } from '../schema/text.ts';
import type { Check } from '../validation/keywords.ts';
import { fieldKind, fieldOf } from './kind.ts';

/** Days as text sort as the days do. */
const between =
  (earliest: string, latest: string): Check =>
  (data, instancePath, errors) => {
    if (typeof data !== 'string') return;
    if (data < earliest) errors.push({ instancePath, keyword: 'earliest', params: { limit: earliest } });
    if (data > latest) errors.push({ instancePath, keyword: 'latest', params: { limit: latest } });
  };

/** A day as text; never a Date, so that no time zone can move a birthday. */
export const date = fieldKind({
  kind: 'date',
  label: '日期',
  schema: fieldOf('date', '日期', {
    earliest: Type.Optional(day('不早于')),
    latest: Type.Optional(day('不晚于')),
  }),
  fact: 'date',
  json: () => ({ type: 'string', format: 'date', maxLength: 10 }),
  ui: (f) => ({
    'ui:widget': 'date',
    'ui:options': {
      ...(f.earliest === undefined ? {} : { min: f.earliest }),
      ...(f.latest === undefined ? {} : { max: f.latest }),
    },
  }),
  check: ({ earliest, latest }) =>
    earliest === undefined && latest === undefined ? undefined : between(earliest ?? '', latest ?? '9999-12-31'),
});
