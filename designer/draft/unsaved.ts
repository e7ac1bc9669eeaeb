/** What was typed and could not be saved, kept in this browser until the matter is opened again. */
import type { Unsaved } from './autosave.ts';

export interface Kept extends Unsaved {
  /** Instant it was kept. */
  at: string;
}

export interface UnsavedShelf {
  read: () => Kept | undefined;
  keep: (unsaved: Unsaved | undefined) => void;
}

/** The shelf of one person and one matter. A browser that keeps nothing, or no more, keeps nothing here either. */
export function unsavedShelf(person: string, matter: string): UnsavedShelf {
  const key = `unsaved ${matter} ${person}`;
  return {
    read: () => {
      try {
        const text = localStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as Kept);
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
