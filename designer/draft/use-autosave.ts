import { useEffect, useMemo, useState } from 'react';
import { routes, type MatterDraft } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import type { Draft } from './draft.ts';
import type { UnsavedShelf } from './unsaved.ts';

interface Kept {
  autosave: Autosave;
  state: SaveState;
}

/** Keeps the draft saved while it is open; leaving the page with something unsaved asks first, and keeps it. */
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

  useEffect(() => {
    let last = draft.view().history.bundle;
    const stop = draft.subscribe(() => {
      const { bundle } = draft.view().history;
      if (bundle !== last) autosave.changed(bundle);
      last = bundle;
    });
    const send = () => void autosave.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.isDirty()) event.preventDefault();
    };
    const hide = () => {
      autosave.keep();
      send();
    };
    addEventListener('online', send);
    addEventListener('beforeunload', leave);
    addEventListener('pagehide', hide);
    return () => {
      stop();
      removeEventListener('online', send);
      removeEventListener('beforeunload', leave);
      removeEventListener('pagehide', hide);
      hide();
    };
  }, [draft, autosave]);

  return { autosave, state };
}
