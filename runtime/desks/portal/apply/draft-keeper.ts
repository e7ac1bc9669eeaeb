/** Keeps a draft saved: a second after the last change, one save at a time, the newest last. */
export interface KeeperStatus {
  word: 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';
  /** When it was last saved, an instant. */
  at?: string;
}

export interface Keeper<T> {
  /** Takes the newest state. */
  keep: (draft: T) => void;
  /** Saves at once what is not saved yet. */
  flush: () => void;
  /** No more saving: the application has been handed in. */
  stop: () => void;
  status: () => KeeperStatus;
  subscribe: (listener: () => void) => () => void;
}

const PAUSE_MS = 1000;

/** @param save saves a draft and resolves to the instant of saving */
export function draftKeeper<T>(save: (draft: T) => Promise<string>): Keeper<T> {
  const listeners = new Set<() => void>();
  let status: KeeperStatus = { word: 'clean' };
  let waiting: { draft: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let stopped = false;

  const say = (next: KeeperStatus) => {
    status = { ...(status.at === undefined ? {} : { at: status.at }), ...next };
    for (const listener of listeners) listener();
  };
  const next = () => waiting;
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    if (saving || stopped || !waiting) return;
    const { draft } = waiting;
    waiting = undefined;
    saving = true;
    say({ word: 'saving' });
    try {
      const at = await save(draft);
      saving = false;
      say({ word: next() ? 'waiting' : 'saved', at });
      await run();
    } catch {
      saving = false;
      waiting = next() ?? { draft };
      say({ word: 'failed' });
    }
  };

  return {
    keep: (draft) => {
      if (stopped) return;
      waiting = { draft };
      if (!saving) say({ word: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void run(), PAUSE_MS);
    },
    flush: () => void run(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      waiting = undefined;
      say({ word: 'clean' });
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
