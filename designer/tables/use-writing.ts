import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../draft/editor.ts';
import type { Position } from '../grid/position.ts';
import type { Selection } from '../grid/use-selection.ts';
import { readCell, readResult } from './cell-text.ts';
import { isFault } from './fault.ts';
import type { OpenTable } from './use-table.ts';

export interface Writing {
  /** The text being written into the selected cell; `undefined` when none is. */
  current: string | undefined;
  /** Why what was written does not stand in the cell, while it is being written. */
  fault: string | undefined;
  /** What was written and left though it is no value; the cell is as it was. */
  refused: { words: string } | undefined;
  write: (text: string) => void;
  /** Goes on with what the selected cell says. */
  open: (said: string) => void;
  cancel: () => void;
  /** Puts what is written into the cell; false when it is no value, and it stays being written. */
  finish: () => boolean;
  /** Puts a text into the cell, or keeps it being written. */
  take: (text: string) => void;
  /** The focus went elsewhere. */
  leave: () => void;
  /** Goes on with what was refused. */
  resume: () => void;
}

/** Writing into the selected cell of a table. */
export function useWriting({ table, columns, acts }: OpenTable, { head, goTo }: Selection): Writing {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [refused, setRefused] = useState<{ at: Position; text: string; words: string }>();
  const column = columns[head.column];
  const row = table.rows[head.row];
  const isLocked = locked !== undefined;

  const write = (next: string | undefined, why?: string) => {
    setText(next);
    setFault(why);
    setRefused(undefined);
  };
  /** Why the text is no value of the cell; `undefined` when it was taken. */
  const put = (typed: string): string | undefined => {
    if (!column || !row) return undefined;
    const read = column.isResult ? readResult(typed, column) : readCell(typed, column);
    if (isFault(read)) return t(`cellFault.${read.code}`, { text: read.text, options: read.options });
    acts.write(head, read);
    return undefined;
  };
  const take = (typed: string): boolean => {
    const why = put(typed);
    write(why === undefined ? undefined : typed, why);
    return why === undefined;
  };
  const open = useCallback(
    (said: string) => {
      if (isLocked) return;
      setText(said);
      setFault(undefined);
    },
    [isLocked],
  );
  return {
    current: text,
    fault,
    refused,
    write,
    open,
    cancel: () => write(undefined),
    finish: () => text === undefined || take(text),
    take,
    leave: () => {
      if (text === undefined) return;
      const why = put(text);
      write(undefined);
      const place = { row: head.row + 1, column: column?.label, why };
      if (why !== undefined) setRefused({ at: head, text, words: t('tables.refused', place) });
    },
    resume: () => {
      if (!refused) return;
      goTo(refused.at);
      setText(refused.text);
      setRefused(undefined);
    },
  };
}
