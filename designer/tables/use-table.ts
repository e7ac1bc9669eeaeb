/** One decision table of the draft with everything a person does to it; each is one step of undo. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table, TableRow } from '../../engine/index.ts';
import type { ReadSheet } from '../../runtime/api/index.ts';
import { useBundle, useEditor, useFacts } from '../draft/editor.ts';
import { idMaker } from '../edits/new-id.ts';
import { put, valueAt, type Path } from '../edits/path.ts';
import { columnsOf, type Cell, type Column } from './column.ts';
import * as edit from './edit-table.ts';
import { planSheet, withSheet, type WrongHeading } from './sheet.ts';
import { pasted, planPaste, type PastedLine } from './paste.ts';
import type { Block, Position } from '../grid/position.ts';

export interface TableActs {
  write: (at: Position, content: edit.Content) => void;
  /** Empties the cells of inputs; a result stays, since a row must have one. */
  clear: (block: Block) => void;
  /** Copies the first row of the block into the others; into a block of one row, the row above it. */
  fill: (block: Block) => void;
  insertRow: (index: number, when?: readonly Cell[]) => void;
  removeRows: (from: number, to: number) => void;
  moveRow: (from: number, to: number) => void;
  addInput: (fact: string) => void;
  removeInput: (index: number) => void;
  moveInput: (from: number, to: number) => void;
  setPolicy: (policy: string) => void;
  setBasis: (row: number, basis: TableRow['basis']) => void;
  plan: (block: readonly (readonly string[])[], from: Position) => PastedLine[];
  paste: (lines: readonly PastedLine[]) => void;
  /** What a whole sheet would make of the table, or why its columns are not the table's. */
  planSheet: (read: ReadSheet) => PastedLine[] | WrongHeading;
  takeSheet: (lines: readonly PastedLine[]) => void;
}

export interface OpenTable {
  table: Table;
  columns: readonly Column[];
  acts: TableActs;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export function useTable(path: Path): OpenTable {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const bundle = useBundle();
  const { facts } = useFacts();
  const table = valueAt(bundle, path) as Table;
  const { id, inputs, output } = table;
  const { form, matter } = bundle;
  const { steps } = matter;
  const columns = useMemo(
    () => columnsOf({ id, inputs, output }, { form, steps, facts, result: t('tables.then') }),
    [id, inputs, output, form, steps, facts, t],
  );

  const acts = useMemo<TableActs>(() => {
    const now = () => draft.view().history.bundle;
    const tableNow = () => valueAt(now(), path) as Table;
    const newId = () => idMaker(now())('row');
    const label = (column: number) => columns[column]?.label ?? '';
    const change = (what: string, made: Table, more: Readonly<Record<string, string | number>> = {}) => {
      if (made === tableNow()) return;
      draft.perform({ words: t(`tableEdit.${what}`, { title: made.title, ...more }), bundle: put(now(), path, made) });
    };
    /** Every cell of a block, as `content` has it. */
    const overBlock = (
      { from, to }: Block,
      content: (row: TableRow, column: number) => edit.Content | undefined,
    ): Table => {
      const old = tableNow();
      const rows = numbers(from.row, to.row).flatMap((index) => {
        const row = old.rows[index];
        if (!row) return [];
        const made = numbers(from.column, to.column).reduce((next, column) => {
          const one = content(row, column);
          return one === undefined ? next : edit.withContent(next, column, one);
        }, row);
        return JSON.stringify(made) === JSON.stringify(row) ? [] : [[index, made] as const];
      });
      return rows.length === 0 ? old : edit.withRows(old, new Map(rows));
    };
    const place = ({ row, column }: Position) => ({ row: row + 1, column: label(column) });
    return {
      write: (at, content) =>
        change(
          'cell',
          overBlock({ from: at, to: at }, () => content),
          place(at),
        ),
      clear: (block) =>
        change(
          'clear',
          overBlock(block, (row, column) => (column < row.when.length ? { kind: 'any' } : undefined)),
        ),
      fill: (block) => {
        const isOne = block.from.row === block.to.row;
        const first = tableNow().rows[block.from.row - (isOne ? 1 : 0)];
        if (first)
          change(
            'fill',
            overBlock(block, (_, column) => edit.contentAt(first, column)),
          );
      },
      insertRow: (index, when) =>
        change('insertRow', edit.insertRow(tableNow(), index, edit.blankRow(tableNow(), newId(), when))),
      removeRows: (from, to) =>
        change('removeRows', edit.removeRows(tableNow(), from, to), { count: to - from + 1, row: from + 1 }),
      moveRow: (from, to) => change('moveRow', edit.moveRow(tableNow(), from, to), { row: from + 1, to: to + 1 }),
      addInput: (fact) =>
        change('addInput', edit.addInput(tableNow(), fact), { column: facts.get(fact)?.label ?? fact }),
      removeInput: (index) => change('removeInput', edit.removeInput(tableNow(), index), { column: label(index) }),
      moveInput: (from, to) => change('moveInput', edit.moveInput(tableNow(), from, to), { column: label(from) }),
      setPolicy: (policy) => change('policy', { ...tableNow(), hitPolicy: policy as Table['hitPolicy'] }),
      setBasis: (index, basis) => {
        const row = tableNow().rows[index];
        if (!row) return;
        change('basis', edit.withRows(tableNow(), new Map([[index, edit.withBasis(row, basis)]])), { row: index + 1 });
      },
      plan: (block, from) => {
        const make = idMaker(now());
        return planPaste(block, {
          ...{ table: tableNow(), columns, from, serial: t('serial') },
          newId: () => make('row'),
        });
      },
      planSheet: (read) => {
        const make = idMaker(now());
        return planSheet(read, { table: tableNow(), columns, serial: t('serial'), newId: () => make('row') });
      },
      takeSheet: (lines) => change('sheet', withSheet(tableNow(), lines), { count: lines.length }),
      paste: (lines) =>
        change('paste', pasted(tableNow(), lines), { count: lines.filter(({ row }) => row !== undefined).length }),
    };
  }, [t, draft, path, columns, facts]);
  return { table, columns, acts };
}
