/** Undo and redo: every step keeps the bundle before it. Bundles share what did not change, so steps cost little. */
import type { Bundle } from '../../engine/index.ts';
import type { Edit } from './edit.ts';
import type { Path } from './path.ts';

/** A pause in typing after which a new step begins, in milliseconds. */
const PAUSE = 1000;

export interface Step {
  words: string;
  bundle: Bundle;
  selected: Path | undefined;
  burst?: string | undefined;
  /** Of the last edit of the step, in milliseconds. */
  at: number;
}

export interface History {
  bundle: Bundle;
  selected: Path | undefined;
  /** Steps done, newest last; each holds what was there before it. */
  past: readonly Step[];
  /** Steps undone, newest first; each holds what comes after it. */
  future: readonly Step[];
}

export const begin = (bundle: Bundle): History => ({ bundle, selected: undefined, past: [], future: [] });

/** Does an edit; one of the same burst within the pause joins the step before it. An edit that changes nothing is none. */
export function perform(history: History, edit: Edit, now: number): History {
  const { bundle, selected, past } = history;
  if (edit.bundle === bundle) return history;
  const last = past.at(-1);
  const joins = last !== undefined && edit.burst !== undefined && last.burst === edit.burst && now - last.at < PAUSE;
  const step: Step = joins ? { ...last, at: now } : { words: edit.words, bundle, selected, burst: edit.burst, at: now };
  return {
    bundle: edit.bundle,
    selected: edit.select ?? selected,
    past: [...(joins ? past.slice(0, -1) : past), step],
    future: [],
  };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  const { bundle, selected, past, future } = history;
  return {
    bundle: last.bundle,
    selected: last.selected,
    past: past.slice(0, -1),
    future: [{ ...last, bundle, selected, burst: undefined }, ...future],
  };
}

export function redo(history: History): History {
  const [next, ...rest] = history.future;
  if (!next) return history;
  const { bundle, selected, past } = history;
  return { bundle: next.bundle, selected: next.selected, past: [...past, { ...next, bundle, selected }], future: rest };
}
