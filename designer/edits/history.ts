/** Undo and redo: every step keeps the bundle before it. Bundles share what did not change, so steps cost little. */
import type { Bundle } from '../../engine/index.ts';
import type { Edit } from './edit.ts';
import type { Path } from './path.ts';

/** A pause in typing after which a new step begins, in milliseconds. */
const PAUSE = 1000;

export interface Step<C extends object = Bundle> {
  words: string;
  bundle: C;
  selected: Path | undefined;
  burst?: string | undefined;
  /** Of the last edit of the step, in milliseconds. */
  at: number;
}

export interface History<C extends object = Bundle> {
  bundle: C;
  selected: Path | undefined;
  /** Steps done, newest last; each holds what was there before it. */
  past: readonly Step<C>[];
  /** Steps undone, newest first; each holds what comes after it. */
  future: readonly Step<C>[];
}

export const begin = <C extends object>(bundle: C): History<C> => ({
  bundle,
  selected: undefined,
  past: [],
  future: [],
});

/** Does an edit; one of the same burst within the pause joins the step before it. An edit that changes nothing is none. */
export function perform<C extends object>(history: History<C>, edit: Edit<C>, now: number): History<C> {
  const { bundle, selected, past } = history;
  if (edit.bundle === bundle) return history;
  const last = past.at(-1);
  const joins = last !== undefined && edit.burst !== undefined && last.burst === edit.burst && now - last.at < PAUSE;
  const step: Step<C> = joins
    ? { ...last, at: now }
    : { words: edit.words, bundle, selected, burst: edit.burst, at: now };
  return {
    bundle: edit.bundle,
    selected: edit.select ?? selected,
    past: [...(joins ? past.slice(0, -1) : past), step],
    future: [],
  };
}

export function undo<C extends object>(history: History<C>): History<C> {
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

export function redo<C extends object>(history: History<C>): History<C> {
  const [next, ...rest] = history.future;
  if (!next) return history;
  const { bundle, selected, past } = history;
  return { bundle: next.bundle, selected: next.selected, past: [...past, { ...next, bundle, selected }], future: rest };
}
