import { useState } from 'react';
import { isInside, type Path } from '../edits/path.ts';
import { useSelected } from './editor.ts';

/**
 * Which of a list is worked on: the one selected last, -1 before any was. Where the panel lies over the page, closing it
 * selects nothing, and the work goes on.
 * @param list where the list stands
 */
export function useLastChosen(things: readonly { id: string }[], list: Path | undefined): number {
  const selected = useSelected();
  const chosen = list && selected && isInside(selected, list) ? things[Number(selected[list.length])] : undefined;
  const [last, setLast] = useState(chosen?.id);
  if (chosen && chosen.id !== last) setLast(chosen.id);
  return chosen ? things.indexOf(chosen) : things.findIndex(({ id }) => id === last);
}
