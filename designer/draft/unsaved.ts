/** What was typed and could not be saved, kept in this browser until the draft is opened again. */
import type { Bundle } from '../../engine/index.ts';
import type { Unsaved } from './autosave.ts';

export interface Kept<C extends object = Bundle> extends Unsaved<C> {
  /** Instant it was kept. */
  at: string;
}

export interface UnsavedShelf<C extends object = Bundle> {
  read: () => Kept<C> | undefined;
  keep: (unsaved: Unsaved<C> | undefined) => void;
}

/** The shelf of one person and one draft. A browser that keeps nothing, or no more, keeps nothing here either. */
export function unsavedShelf<C extends object = Bundle>(person: string, draft: string): UnsavedShelf<C> {
  const key = `unsaved ${draft} ${person}`;
  return {
    read: () => {
      try {
        const text = localStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as Kept<C>);
      } catch {
        return undefined;
      }
    },
    keep: (unsaved) => {
      try {
        if (unsaved) localStorage.setItem(key, JSON.stringify({ ...unsaved, at: new Date().toISOString() }));
        else localStorage.removeItem(key);
      } catch {
        // Full, or not allowed: leaving the page still asks first.
      }
    },
  };
}
