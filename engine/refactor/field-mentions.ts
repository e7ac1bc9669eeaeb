/** Ids that are known within a field: the columns of a table and the options of a choice. */
import { placedFields } from '../form/fields-in.ts';
import type { Bundle } from '../schema/matter.ts';
import type { IdKind } from './id-kinds.ts';
import { isObject } from '../is-object.ts';
import { type Holder, isHolder, type Mention, nodesIn, put, putKey } from './mention.ts';

const answer = /^answers\.(.+)$/;
const cell = /^\/(?:0|[1-9]\d*)\/([^/]+)$/;

/** A choice by what it is known within: its field, or its field and column. */
const placeOf = (field: string, column?: string) => (column === undefined ? field : `${field}/${column}`);

type Told = Pick<Mention, 'pointer'> & Partial<Pick<Mention, 'gives' | 'follows'>>;

function mention(kind: IdKind, within: string, holder: Holder, key: string, told: Told): Mention[] {
  const id = Array.isArray(holder) ? holder[Number(key)] : holder[key];
  if (typeof id !== 'string') return [];
  return [{ kind, within, id, gives: false, follows: false, ...told, write: (to) => put({ holder, key }, to) }];
}

/** One value, or each of a list. */
function values(within: string, holder: Holder, key: string, told: Told): Mention[] {
  const value = (holder as Record<string, unknown>)[key];
  if (!Array.isArray(value)) return mention('option', within, holder, key, told);
  return value.flatMap((_, at) =>
    mention('option', within, value, String(at), { ...told, pointer: `${told.pointer}/${at}` }),
  );
}

interface FieldLike {
  id: string;
  options?: Holder[];
  columns?: (Record<string, unknown> & FieldLike)[];
  formula?: Record<string, unknown>;
}

function* given(field: FieldLike, pointer: string): Generator<Mention> {
  const options = (of: FieldLike, within: string, at: string) =>
    (of.options ?? []).flatMap((option, index) =>
      mention('option', within, option, 'value', { gives: true, pointer: `${at}/options/${index}/value` }),
    );
  yield* options(field, field.id, pointer);
  for (const [index, column] of (field.columns ?? []).entries()) {
    const at = `${pointer}/columns/${index}`;
    yield* mention('column', field.id, column, 'id', { gives: true, pointer: `${at}/id` });
    yield* options(column, placeOf(field.id, column.id), at);
  }
  const { formula } = field;
  if (formula?.by === 'columnSum')
    yield* mention('column', String(formula.table), formula, 'column', { pointer: `${pointer}/formula/column` });
}

/** A fact with the column it is read from, and what it is compared with. */
function* compared(holder: Record<string, unknown>, pointer: string): Generator<Mention> {
  const field = answer.exec(String(holder.fact))?.[1];
  if (field === undefined) return;
  const { path } = holder;
  const column = typeof path === 'string' ? cell.exec(path)?.[1] : undefined;
  if (column !== undefined && typeof path === 'string') {
    const rows = path.slice(0, path.length - column.length);
    const write = (to: string | undefined) => put({ holder, key: 'path' }, to === undefined ? undefined : rows + to);
    const told = { kind: 'column', within: field, id: column } as const;
    yield { ...told, gives: false, follows: false, pointer: `${pointer}/path`, write };
  }
  if ('operator' in holder) yield* values(placeOf(field, column), holder, 'value', { pointer: `${pointer}/value` });
}

function* inTables({ rules }: Bundle): Generator<Mention> {
  for (const [nth, { inputs, rows }] of (rules.tables ?? []).entries())
    for (const [at, { fact, path }] of inputs.entries()) {
      const field = answer.exec(fact)?.[1];
      if (field === undefined) continue;
      const within = placeOf(field, cell.exec(path ?? '')?.[1]);
      for (const [row, { when }] of rows.entries()) {
        const one = when[at];
        const pointer = `/rules/tables/${nth}/rows/${row}/when/${at}/values`;
        if (one && 'values' in one) yield* values(within, one, 'values', { pointer });
      }
    }
}

function* inExamples({ examples }: Bundle): Generator<Mention> {
  for (const [nth, { answers }] of examples.examples.entries())
    for (const [field, value] of Object.entries(answers)) {
      const pointer = `/examples/examples/${nth}/answers/${field}`;
      const isTable = Array.isArray(value) && value.some(isObject);
      if (!isTable) yield* values(field, answers, field, { pointer });
      for (const [index, row] of isTable ? value.entries() : []) {
        for (const column of isObject(row) ? Object.keys(row) : []) {
          const at = `${pointer}/${index}/${column}`;
          const told = { kind: 'column', within: field, id: column, gives: false, follows: true } as const;
          yield { ...told, pointer: at, write: (to) => putKey(row as Record<string, unknown>, column, to) };
          yield* values(placeOf(field, column), row as Holder, column, { pointer: at });
        }
      }
    }
}

/** Options are told apart by their field, so a text that is no option is found as one too and is harmless: nobody renames it. */
export function* fieldMentions(bundle: Bundle): Generator<Mention> {
  for (const { field, at } of placedFields(bundle.form)) yield* given(field, `/form${at}`);
  for (const { value, pointer } of nodesIn(bundle as unknown as Holder))
    if (isHolder(value) && isObject(value) && 'fact' in value) yield* compared(value, pointer);
  yield* inTables(bundle);
  yield* inExamples(bundle);
}
