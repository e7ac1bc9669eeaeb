/** Saves the draft soon after a change; one save is under way at a time, and none overwrites another's. */
import type { Bundle } from '../../engine/index.ts';
import { ApiError, isSessionGone } from '../../runtime/api/index.ts';

export type SaveState =
  /** `at`: instant of the last save; none yet in this sitting. */
  | { kind: 'saved'; at: string | undefined }
  | { kind: 'saving' }
  /** Tried again by itself. */
  | { kind: 'offline' }
  /** Somebody else saved in between; nothing is sent until both are made one. */
  | { kind: 'conflict' }
  | { kind: 'refused'; words: string };

/**
 * The draft as the store has it, as far as this page knows; without a draft (`revision` 0) the version in force.
 * `C`: what is edited, the bundle of a matter where nothing else is said.
 */
export interface Stored<C extends object = Bundle> {
  revision: number;
  /** Version it was begun from. */
  basedOn: number;
  bundle: C;
}

/** What was typed and not yet taken by the store, with what it was typed into. */
export interface Unsaved<C extends object = Bundle> {
  stored: Stored<C>;
  bundle: C;
}

interface Saved {
  revision: number;
  savedAt: string;
}

export interface AutosaveOptions<C extends object = Bundle> {
  save: (onto: Stored<C>, bundle: C) => Promise<Saved>;
  stored: Stored<C>;
  onState: (state: SaveState) => void;
  /** Keeps on this machine what the store could not take; `undefined` once it has everything. */
  keep: (unsaved: Unsaved<C> | undefined) => void;
}

export interface Autosave<C extends object = Bundle> {
  changed: (bundle: C) => void;
  /** Sends what waits, at once. True when everything is saved. */
  flush: () => Promise<boolean>;
  stored: () => Stored<C>;
  /** Sent without an answer: if the store has one of these, it was the save of this page. */
  tried: () => readonly C[];
  /** Somebody else saved: waits until both are made one. */
  halt: () => void;
  /** Goes on from what the store has now. */
  goOn: (stored: Stored<C>) => void;
  /** Keeps on this machine what is not yet saved, as the page is about to go. */
  keep: () => void;
  /** Is something not yet saved? */
  isDirty: () => boolean;
}

/** Milliseconds after the last change; of one who types on and on, after the first. */
const AFTER_CHANGE = 1000;
const AFTER_FIRST = 1500;
const AFTER_FAILURE = 5000;

const stateAfter = (error: unknown): SaveState => {
  if (!(error instanceof ApiError)) throw error;
  const { problem } = error;
  if (problem.code === 'DRAFT_CHANGED') return { kind: 'conflict' };
  return problem.status === 0 || problem.status >= 500 || isSessionGone(error)
    ? { kind: 'offline' }
    : { kind: 'refused', words: problem.detail ?? problem.title };
};

export function createAutosave<C extends object = Bundle>({
  save,
  stored: first,
  onState,
  keep,
}: AutosaveOptions<C>): Autosave<C> {
  let stored = first;
  let waiting: C | undefined;
  let tried: readonly C[] = [];
  let sending: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When what waits has waited long enough, in milliseconds of the machine. */
  let latest = 0;
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
  const soon = () => later(Math.min(AFTER_CHANGE, Math.max(0, latest - Date.now())));
  const keepWaiting = () => {
    const bundle = waiting ?? tried.at(-1);
    if (bundle) keep({ stored, bundle });
  };

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (sending) return sending;
    if (state.kind === 'conflict') keepWaiting();
    if (!waiting || state.kind === 'conflict') return undefined;
    const bundle = waiting;
    waiting = undefined;
    tried = [...tried, bundle];
    sending = save(stored, bundle).then(
      ({ revision, savedAt }) => {
        stored = { ...stored, revision, bundle };
        tried = [];
        if (!waiting) keep(undefined);
        tell(waiting ? { kind: 'saving' } : { kind: 'saved', at: savedAt });
      },
      (error: unknown) => {
        waiting ??= bundle;
        tell(stateAfter(error));
        keepWaiting();
        if (state.kind === 'offline') later(AFTER_FAILURE);
      },
    );
    await sending;
    sending = undefined;
    if (isWaiting() && state.kind === 'saving') soon();
  }

  return {
    changed: (bundle) => {
      // The store has it already: somebody else's save that was taken in.
      if (bundle === stored.bundle && !sending) {
        waiting = undefined;
        return;
      }
      if (!isWaiting()) latest = Date.now() + AFTER_FIRST;
      waiting = bundle;
      // Said once, not with every key.
      if (state.kind !== 'conflict' && state.kind !== 'saving') tell({ kind: 'saving' });
      soon();
    },
    flush: async () => {
      await send();
      if (isWaiting()) await send();
      return !isWaiting() && state.kind === 'saved';
    },
    stored: () => stored,
    tried: () => tried,
    halt: () => tell({ kind: 'conflict' }),
    goOn: (next) => {
      stored = next;
      waiting = undefined;
      tried = [];
      keep(undefined);
      tell({ kind: 'saved', at: undefined });
    },
    keep: keepWaiting,
    isDirty: () => isWaiting() || sending !== undefined,
  };
}
