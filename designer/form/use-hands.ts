/** Clicks and keys of the rows, heard in one place: 300 rows need no handlers of their own. */
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { useEditor } from '../draft/editor.ts';
import { pathOf, valueAt, type Path } from '../edits/path.ts';
import { itemsOf, spotIn } from './place.ts';
import type { Chosen } from './use-chosen.ts';
import type { Marks } from './use-marks.ts';

interface Hands {
  onClick: (event: MouseEvent) => void;
  onDoubleClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

export function useHands(chosen: Chosen, marks: Marks, rename: (path: Path) => void): Hands {
  const { draft, locked } = useEditor();
  const isFixed = locked !== undefined;
  const historyNow = () => draft.view().history;

  const rowUnder = (target: EventTarget): Path | undefined => {
    const place = (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;
    return place === undefined ? undefined : pathOf(historyNow().bundle, place);
  };
  /** Of a field or group; a section has none that could be chosen. */
  const idAt = (path: Path | undefined): string | undefined => {
    const id = spotIn(path).field === undefined ? undefined : valueAt(historyNow().bundle, [...(path ?? []), 'id']);
    return typeof id === 'string' ? id : undefined;
  };
  const reach = (path: Path) => {
    const order = itemsOf(historyNow().bundle).map(({ item }) => item.id);
    const id = idAt(path);
    if (id !== undefined) marks.reach(order, id, idAt(historyNow().selected));
    draft.select(path);
  };
  const reachOn = (path: Path, by: -1 | 1) => {
    const all = itemsOf(historyNow().bundle);
    const next = all[all.findIndex(({ item }) => item.id === idAt(path)) + by];
    if (next && idAt(path) !== undefined) reach(next.path);
  };

  const click = (event: MouseEvent) => {
    const path = rowUnder(event.target);
    if (!path) return;
    const id = idAt(path);
    if (event.shiftKey && id !== undefined) {
      reach(path);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && id !== undefined) marks.toggle(id, idAt(historyNow().selected));
    else marks.clear(id);
    draft.select(path);
  };

  /** `!` with Alt, `+` with Shift, `^` with Ctrl. */
  const always: Readonly<Record<string, (path: Path) => void>> = {
    '+ArrowUp': (path) => reachOn(path, -1),
    '+ArrowDown': (path) => reachOn(path, 1),
    '^a': () => marks.choose(itemsOf(historyNow().bundle).map(({ item }) => item.id)),
    Escape: () => marks.clear(),
  };
  const changing: Readonly<Record<string, (path: Path) => void>> = {
    '!ArrowUp': (path) => chosen.shift(path, -1),
    '!ArrowDown': (path) => chosen.shift(path, 1),
    '^d': chosen.duplicate,
    Delete: (path) => chosen.delete(path),
    F2: rename,
  };
  const keys = isFixed ? always : { ...always, ...changing };
  const press = (event: KeyboardEvent) => {
    const path = rowUnder(event.target);
    const held = `${event.altKey ? '!' : ''}${event.shiftKey ? '+' : ''}${event.ctrlKey || event.metaKey ? '^' : ''}`;
    const act = keys[held + event.key];
    if (!path || !act) return;
    event.preventDefault();
    event.stopPropagation();
    act(path);
  };
  const unlessFixed = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (!isFixed && rowUnder(event.target)) act(event);
  };
  return {
    onClick: click,
    onDoubleClick: ({ target }) => {
      const path = rowUnder(target);
      if (path && !isFixed) rename(path);
    },
    onKeyDown: press,
    onCopy: (event) => rowUnder(event.target) && chosen.copy(event),
    onCut: unlessFixed(chosen.cut),
    onPaste: unlessFixed(chosen.paste),
  };
}
