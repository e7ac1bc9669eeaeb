/** The draft at hand: bundle, history, and what is shown and selected. React reads it as an external store. */
import type { Bundle } from '../../engine/index.ts';
import type { Edit } from '../edits/edit.ts';
import { begin, perform, redo, undo, type History } from '../edits/history.ts';
import type { Path } from '../edits/path.ts';
import { spotOf, type PartId } from '../parts/parts.ts';

export interface DraftView {
  history: History;
  part: PartId;
  /** A place to bring into view inside what is selected; a new object each time somebody goes there. */
  goal: { path: Path } | undefined;
}

export interface Draft {
  view: () => DraftView;
  subscribe: (listener: () => void) => () => void;
  perform: (edit: Edit) => void;
  undo: () => void;
  redo: () => void;
  /** Shows a part, nothing selected. */
  show: (part: PartId) => void;
  select: (item: Path | undefined) => void;
  /** Shows, selects and brings into view whatever place it is. */
  goTo: (path: Path) => void;
}

/** `now` tells milliseconds, for joining bursts of typing. */
export function createDraft(bundle: Bundle, now: () => number): Draft {
  let view: DraftView = { history: begin(bundle), part: 'identity', goal: undefined };
  const listeners = new Set<() => void>();
  const change = (next: Partial<DraftView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const take = (history: History) => {
    if (history === view.history) return;
    const { bundle: made, selected } = history;
    change({ history, ...(selected && selected !== view.history.selected && { part: spotOf(made, selected).part }) });
  };
  const select = (selected: Path | undefined) => change({ history: { ...view.history, selected }, goal: undefined });

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    perform: (edit) => take(perform(view.history, edit, now())),
    undo: () => take(undo(view.history)),
    redo: () => take(redo(view.history)),
    show: (part) => change({ part, history: { ...view.history, selected: undefined }, goal: undefined }),
    select,
    goTo: (path) => {
      const { part, item } = spotOf(view.history.bundle, path);
      change({ part, history: { ...view.history, selected: item }, goal: { path } });
    },
  };
}
