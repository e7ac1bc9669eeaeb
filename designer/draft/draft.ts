/** The draft at hand: bundle, history, and what is shown and selected. React reads it as an external store. */
import type { Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Edit } from '../edits/edit.ts';
import { begin, perform, redo, undo, type History } from '../edits/history.ts';
import type { Path } from '../edits/path.ts';
import type { PartId } from '../parts/parts.ts';
import { matterSubject, type Subject } from './subject.ts';

export interface DraftView<C extends object = Bundle> {
  history: History<C>;
  part: PartId;
  /** A place to bring into view inside what is selected; a new object each time somebody goes there. */
  goal: { path: Path } | undefined;
}

/** `C`: what is edited; `S`: what stands around it. */
export interface Draft<C extends object = Bundle, S extends object = DesignerCentre> {
  subject: Subject<C, S>;
  view: () => DraftView<C>;
  subscribe: (listener: () => void) => () => void;
  // A method, as those of the subject.
  perform(edit: Edit<C>): void;
  undo: () => void;
  redo: () => void;
  /** Shows a part, nothing selected. */
  show: (part: PartId) => void;
  select: (item: Path | undefined) => void;
  /** Shows, selects and brings into view whatever place it is. */
  goTo: (path: Path) => void;
}

/** The draft of a matter. `now` tells milliseconds, for joining bursts of typing. */
export const createDraft = (bundle: Bundle, now: () => number): Draft => draftOf(matterSubject, bundle, now);

/** A draft of whatever the subject says. */
export function draftOf<C extends object, S extends object>(
  subject: Subject<C, S>,
  content: C,
  now: () => number,
): Draft<C, S> {
  const [first] = subject.parts;
  let view: DraftView<C> = { history: begin(content), part: first?.id ?? 'json', goal: undefined };
  const listeners = new Set<() => void>();
  const change = (next: Partial<DraftView<C>>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const take = (history: History<C>) => {
    if (history === view.history) return;
    const { bundle: made, selected } = history;
    change({
      history,
      ...(selected && selected !== view.history.selected && { part: subject.spotOf(made, selected).part }),
    });
  };
  const select = (selected: Path | undefined) => change({ history: { ...view.history, selected }, goal: undefined });

  return {
    subject,
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
      const { part, item } = subject.spotOf(view.history.bundle, path);
      change({ part, history: { ...view.history, selected: item }, goal: { path } });
    },
  };
}
