import type { KeyboardEvent } from 'react';
import { useEditor } from '../draft/editor.ts';
import { nextOf, stepTo, within, type Position, type Size } from '../grid/position.ts';
import type { Selection } from '../grid/use-selection.ts';
import { contentAt } from './edit-table.ts';
import { sayContent } from './texts.ts';
import type { OpenTable } from './use-table.ts';
import type { Writing } from './use-writing.ts';

interface Props {
  opened: OpenTable;
  selection: Selection;
  writing: Writing;
  size: Size;
}

/** Keys of a cell, as in a spreadsheet. */
export function useCellKeys({ opened, selection, writing, size }: Props): (event: KeyboardEvent) => void {
  const { locked } = useEditor();
  const { acts } = opened;
  const { head, block, goTo } = selection;
  const isWriting = writing.current !== undefined;

  /** Leads on to a cell once what is written stands. */
  const onward = (event: KeyboardEvent, to: Position | undefined) => {
    if (!isWriting && !to) return;
    event.preventDefault();
    if (writing.finish() && to) goTo(to);
  };
  const down = (by: 1 | -1) => within({ row: head.row + by, column: head.column }, size);

  const open = () => {
    const [row, column] = [opened.table.rows[head.row], opened.columns[head.column]];
    if (row && column) writing.open(sayContent(contentAt(row, head.column), column));
  };
  const shift = (by: 1 | -1) => {
    const to = head.row + by;
    if (to < 0 || to >= size.rows) return;
    acts.moveRow(head.row, to);
    goTo({ row: to, column: head.column });
  };

  /** Keys that change the table, by name; those held with Ctrl begin with ^, with Alt with !. */
  const changes: Readonly<Record<string, () => void>> = {
    F2: open,
    Delete: () => acts.clear(block),
    Backspace: () => acts.clear(block),
    '^d': () => acts.fill(block),
    '!ArrowUp': () => shift(-1),
    '!ArrowDown': () => shift(1),
  };
  return (event) => {
    const by = event.shiftKey ? -1 : 1;
    if (event.key === 'Enter') onward(event, down(by));
    else if (event.key === 'Tab') onward(event, nextOf(head, size, by));
    else if (event.key === 'Escape') leave(event);
    else if (!isWriting) move(event);
  };

  function leave(event: KeyboardEvent) {
    if (isWriting) writing.cancel();
    else event.currentTarget.closest('.sheet-table')?.querySelector<HTMLElement>('select, button')?.focus();
  }

  function move(event: KeyboardEvent) {
    const isCtrl = event.ctrlKey || event.metaKey;
    const act = changes[`${isCtrl ? '^' : ''}${event.altKey ? '!' : ''}${event.key}`];
    if (isCtrl && event.key === 'a') {
      event.preventDefault();
      goTo({ row: 0, column: 0 });
      goTo({ row: size.rows - 1, column: size.columns - 1 }, true);
    } else if (act) {
      event.preventDefault();
      if (locked === undefined) act();
    } else if (!event.altKey) {
      const to = stepTo(event.key, isCtrl, head, size);
      if (!to) return;
      event.preventDefault();
      goTo(to, event.shiftKey);
    }
  }
}
