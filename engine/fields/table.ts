/** A repeating table; its columns are fields of the plain kinds. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { count, list, words } from '../schema/text.ts';
import { variants } from '../schema/variants.ts';
import type { Check } from '../validation/keywords.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { identityNumber, mobile } from './identifier.ts';
import { type FieldKind, type JsonSchema, fieldKind, fieldOf } from './kind.ts';
import { money } from './money.ts';
import { number } from './number.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

const columnKinds = [text, number, money, date, choice, yesNo, identityNumber, mobile] as const;
export const columnSchema = variants('kind', [
  text.schema,
  number.schema,
  money.schema,
  date.schema,
  choice.schema,
  yesNo.schema,
  identityNumber.schema,
  mobile.schema,
]);
export type Column = Static<typeof columnSchema>;

const kindOf = (column: Column) => columnKinds.find((k) => k.kind === column.kind) as unknown as FieldKind;

/** JSON Schema of one column, with its title. */
export const columnJson = (column: Column): JsonSchema => ({ ...kindOf(column).json(column), title: column.title });
/** Fact type of one column. */
export const columnFact = (column: Column) => kindOf(column).fact;

/** Runs the checks of columns on every row that is one; other rows are the schema's business. */
const eachRow =
  (checks: readonly (readonly [column: string, check: Check])[]): Check =>
  (rows, path, errors) => {
    if (!Array.isArray(rows)) return;
    rows.forEach((row: unknown, index) => {
      if (typeof row !== 'object' || row === null) return;
      for (const [column, check] of checks)
        check((row as Record<string, unknown>)[column], `${path}/${index}/${column}`, errors);
    });
  };

export const table = fieldKind({
  kind: 'table',
  label: '明细表',
  schema: fieldOf('table', '明细表', {
    columns: list('列', columnSchema, 20),
    minRows: Type.Optional(count('最少行数', 0, 200)),
    maxRows: Type.Optional(count('最多行数', 1, 200)),
    rowName: Type.Optional(words('一行叫什么', '如“树种”“成员”', 20)),
  }),
  fact: 'table',
  json: (f) => ({
    type: 'array',
    minItems: f.minRows ?? (f.required ? 1 : 0),
    maxItems: f.maxRows ?? 50,
    items: {
      type: 'object',
      properties: Object.fromEntries(f.columns.map((c) => [c.id, columnJson(c)])),
      required: f.columns.filter((c) => c.required).map((c) => c.id),
      additionalProperties: false,
    },
  }),
  ui: (f) => ({
    'ui:options': { rowName: f.rowName ?? '行' },
    items: Object.fromEntries(f.columns.map((c) => [c.id, kindOf(c).ui?.(c) ?? {}])),
  }),
  check: ({ columns }) => {
    const checks = columns.flatMap((column) => {
      const check = kindOf(column).check?.(column);
      return check ? [[column.id, check] as const] : [];
    });
    return checks.length === 0 ? undefined : eachRow(checks);
  },
});
