import { useMemo, useState } from 'react';
import { routes, type MatterDraft } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import type { Draft } from './draft.ts';
import type { UnsavedShelf } from './unsaved.ts';
import { useSaving } from './use-saving.ts';

interface Kept {
  autosave: Autosave;
  state: SaveState;
}

/** Keeps the draft saved while it is open. */
export function useAutosave(draft: Draft, opened: MatterDraft, shelf: UnsavedShelf): Kept {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });
  const autosave = useMemo(
    () =>
      createAutosave({
        stored: opened,
        save: ({ revision, basedOn }, bundle) =>
          call(routes.saveMatterDraft, { params: { matter: opened.id }, body: { revision, basedOn, bundle } }),
        onState: setState,
        keep: shelf.keep,
      }),
    [opened, shelf],
  );

  useSaving(draft, autosave);
  return { autosave, state };
}
