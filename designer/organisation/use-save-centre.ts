import { useEffect, useMemo, useState } from 'react';
import type { CentreContent } from '../../engine/index.ts';
import { routes, type CentreDraft } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import type { CentreSurroundings } from './subject.ts';

/** Keeps the draft of the centre saved while it is open; leaving the page with something unsaved asks first. */
export function useSaveCentre(
  draft: Draft<CentreContent, CentreSurroundings>,
  { revision, basedOn, content }: CentreDraft,
): { autosave: Autosave<CentreContent>; state: SaveState } {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined });
  const autosave = useMemo(
    () =>
      createAutosave<CentreContent>({
        stored: { revision, basedOn, bundle: content },
        save: (onto, next) => call(routes.saveCentreDraft, { body: { revision: onto.revision, content: next } }),
        onState: setState,
        keep: () => undefined,
      }),
    [revision, basedOn, content],
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
