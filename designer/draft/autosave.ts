/** Saves the draft a second after the last change; one save is under way at a time, and none overwrites another's. */
import type { Bundle } from '../../engine/index.ts';
import { ApiError, isSessionGone } from '../../runtime/api/index.ts';

export type SaveState =
  /** `at`: instant of the last save; none yet in this sitting. */
  | { kind: 'saved'; at: string | undefined }
  | { kind: 'saving' }
  /** Tried again by itself. */
  | { kind: 'offline' }
  /** Somebody else saved in between; nothing is sent until the person has chosen. */
  | { kind: 'conflict'; by: string; words: string }
  | { kind: 'refused'; words: string };

interface Saved {
  revision: number;
  savedAt: string;
}

/** `C`: what is edited, the bundle of a matter where nothing else is said. */
export interface AutosaveOptions<C extends object = Bundle> {
  save: (revision: number, bundle: C) => Promise<Saved>;
  revision: number;
  onState: (state: SaveState) => void;
}

export interface Autosave<C extends object = Bundle> {
  changed: (bundle: C) => void;
  /** Sends what waits, at once. True when everything is saved. */
  flush: () => Promise<boolean>;
  revision: () => number;
  /** Is something not yet saved? */
  isDirty: () => boolean;
  stop: () => void;
}

const AFTER_CHANGE = 1000;
const AFTER_FAILURE = 5000;

const stateAfter = (error: unknown): SaveState => {
  if (!(error instanceof ApiError)) throw error;
  const { problem } = error;
  const words = problem.detail ?? problem.title;
  if (problem.code === 'DRAFT_CHANGED') return { kind: 'conflict', by: problem.by ?? '', words };
  return problem.status === 0 || problem.status >= 500 || isSessionGone(error)
    ? { kind: 'offline' }
    : { kind: 'refused', words };
};

export function createAutosave<C extends object>({ save, revision: first, onState }: AutosaveOptions<C>): Autosave<C> {
  let revision = first;
  let waiting: C | undefined;
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = { kind: 'saved', at: undefined };

  const isWaiting = () => waiting !== undefined;
  const tell = (next: SaveState) => {
    state = next;
    onState(next);
  };
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), delay);
  };

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (sending) return sending;
    if (!waiting || state.kind === 'conflict') return undefined;
    const bundle = waiting;
    waiting = undefined;
    sending = save(revision, bundle).then(
      (saved) => {
        ({ revision } = saved);
        tell(waiting ? { kind: 'saving' } : { kind: 'saved', at: saved.savedAt });
      },
      (error: unknown) => {
        waiting ??= bundle;
        tell(stateAfter(error));
        if (state.kind === 'offline') later(AFTER_FAILURE);
      },
    );
    await sending;
    sending = undefined;
    if (isWaiting() && state.kind === 'saving') later(AFTER_CHANGE);
  }

  return {
    changed: (bundle) => {
      waiting = bundle;
      if (state.kind === 'conflict') return;
      tell({ kind: 'saving' });
      later(AFTER_CHANGE);
    },
    flush: async () => {
      await send();
      if (isWaiting()) await send();
      return !isWaiting() && state.kind === 'saved';
    },
    revision: () => revision,
    isDirty: () => isWaiting() || sending !== undefined,
    stop: () => clearTimeout(timer),
  };
}
