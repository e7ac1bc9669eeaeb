/** A draft that several people may write: kept saved, made one with what others save, and who they are. */
import { useCallback } from 'react';
import type { AutosaveOptions } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import type { UnsavedShelf } from '../draft/unsaved.ts';
import { useAutosave } from '../draft/use-autosave.ts';
import { usePresence, type TellPresence } from '../presence/use-presence.ts';
import { useMerging, type Opened } from './use-merging.ts';

/** The calls of a draft; the same functions as long as it is the same draft. */
export interface DraftCalls<C extends object> {
  read: () => Promise<Opened<C>>;
  save: AutosaveOptions<C>['save'];
  present: TellPresence;
}

interface Page<C extends object, S extends object> {
  draft: Draft<C, S>;
  opened: Opened<C>;
  shelf: UnsavedShelf<C>;
  calls: DraftCalls<C>;
  isLocked: boolean;
  onReload: () => void;
}

export function useSharedDraft<C extends object, S extends object>(page: Page<C, S>) {
  const { draft, opened, shelf, calls, isLocked, onReload } = page;
  const { autosave, state } = useAutosave({ draft, opened, shelf, save: calls.save });
  const merging = useMerging({ draft, autosave, state, opened, read: calls.read, onReload });
  const hear = useCallback(
    (revision: number) => {
      if (revision !== autosave.stored().revision && !autosave.isDirty()) autosave.halt();
    },
    [autosave],
  );
  const present = usePresence(calls.present, !isLocked, hear);
  return { autosave, state, merging, present };
}
