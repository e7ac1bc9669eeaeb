import { useEffect, useMemo, useState } from 'react';
import type { CentreContent } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import type { CentreSurroundings } from './subject.ts';

/** Keeps the draft of the centre saved while it is open; leaving the page with something unsaved asks first. */
export function useSaveCentre(
  draft: Draft<CentreContent, CentreSurroundings>,
  revision: number,
): { autosave: Autosave<CentreContent>; state: SaveState } {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });
  const autosave = useMemo(
    () =>
      createAutosave<CentreContent>({
        revision,
        save: (at, content) => call(routes.saveCentreDraft, { body: { revision: at, content } }),
        onState: setState,
      }),
    [revision],
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
    addEventListener('online', send);
    addEventListener('beforeunload', leave);
    return () => {
      stop();
      removeEventListener('online', send);
      removeEventListener('beforeunload', leave);
      send();
    };
  }, [draft, autosave]);

  return { autosave, state };
}
