import { useEffect, useMemo, useState } from 'react';
import type { Bundle } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import type { Draft } from './draft.ts';

interface Kept {
  autosave: Autosave;
  state: SaveState;
}

/** Keeps the draft saved while it is open; leaving the page with something unsaved asks first. */
export function useAutosave(draft: Draft, matter: string, revision: number): Kept {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });
  const autosave = useMemo(
    () =>
      createAutosave<Bundle>({
        revision,
        save: (at, bundle) => call(routes.saveMatterDraft, { params: { matter }, body: { revision: at, bundle } }),
        onState: setState,
      }),
    [matter, revision],
  );

  useEffect(() => {
    let last = draft.view().history.bundle;
    const stop = draft.subscribe(() => {
      const { bundle } = draft.view().history;
      if (bundle !== last) autosave.changed(bundle);
      last = bundle;
    });
    const online = () => void autosave.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.isDirty()) event.preventDefault();
    };
    addEventListener('online', online);
    addEventListener('beforeunload', leave);
    return () => {
      stop();
      removeEventListener('online', online);
      removeEventListener('beforeunload', leave);
      void autosave.flush();
    };
  }, [draft, autosave]);

  return { autosave, state };
}
