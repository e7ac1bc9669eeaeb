import { useState, type RefObject } from 'react';
import { insertInner } from './line-dom.ts';

interface Target {
  text: string;
  view: 'lines' | 'source';
  write: (text: string) => void;
}

export interface Insertion {
  /** The piece the caret was in last. */
  piece: number | undefined;
  enter: (piece: number) => void;
  /** Puts a field where the caret was last, and the caret behind it. */
  insert: (token: string) => void;
}

/** `place` is what the template is shown in. Choosing a field takes the focus away; it goes where the caret was before, at the end of the first line without one. */
export function useInsertion(place: RefObject<HTMLDivElement | null>, { text, view, write }: Target): Insertion {
  const [piece, enter] = useState<number>();

  const insert = (token: string) => {
    if (view === 'source') {
      const area = place.current?.querySelector('textarea');
      const { selectionStart = text.length, selectionEnd = text.length } = area ?? {};
      write(text.slice(0, selectionStart) + token + text.slice(selectionEnd));
      area?.focus();
      return;
    }
    const lines = [...(place.current?.querySelectorAll<HTMLElement>('.template-line') ?? [])];
    const line = lines.find((one) => one.parentElement?.dataset.piece === String(piece)) ?? lines[0];
    if (!line) return;
    line.focus();
    // The page says it in words as soon as the line has written it.
    insertInner(line, token, () => '…');
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return { piece, enter, insert };
}
