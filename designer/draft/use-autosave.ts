import { useMemo, useState } from 'react';
import { createAutosave, type Autosave, type AutosaveOptions, type SaveState, type Stored } from './autosave.ts';
import type { Draft } from './draft.ts';
import type { UnsavedShelf } from './unsaved.ts';
import { useSaving } from './use-saving.ts';

interface Page<C extends object, S extends object> {
  draft: Draft<C, S>;
  opened: Stored<C>;
  shelf: UnsavedShelf<C>;
  /** The same function as long as it saves the same draft. */
  save: AutosaveOptions<C>['save'];
}

/** Keeps the draft saved while it is open. */
export function useAutosave<C extends object, S extends object>({ draft, opened, shelf, save }: Page<C, S>) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });
  const autosave = useMemo<Autosave<C>>(
    () => createAutosave<C>({ stored: opened, save, onState: setState, keep: shelf.keep }),
    [opened, save, shelf],
  );
  useSaving(draft, autosave);
  return { autosave, state };
}
