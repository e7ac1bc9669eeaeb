import { useCallback, useState } from 'react';
import { blockOf, within, type Block, type Position, type Size } from './position.ts';

export interface Selection {
  /** The cell that keys act on. */
  head: Position;
  block: Block;
  /** Grows each time a person goes to a cell; 0 until then, so that a page that opens takes nobody's focus. */
  moves: number;
  goTo: (to: Position, isWider?: boolean) => void;
}

/** Which cells of a grid are selected. */
export function useSelection(size: Size): Selection {
  const start: Position = { row: 0, column: 0 };
  const [{ head, anchor, moves }, set] = useState({ head: start, anchor: start, moves: 0 });
  const goTo = useCallback((to: Position, isWider = false) => {
    set((before) => ({ head: to, anchor: isWider ? before.anchor : to, moves: before.moves + 1 }));
  }, []);
  const here = within(head, size);
  return { head: here, block: blockOf(here, within(anchor, size)), moves, goTo };
}
