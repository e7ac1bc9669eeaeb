import { useMemo, useState } from 'react';
import type { CentreContent } from '../../engine/index.ts';
import { routes, type CentreDraft } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { createAutosave, type Autosave, type SaveState } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import { useSaving } from '../draft/use-saving.ts';
import type { CentreSurroundings } from './subject.ts';

/** Keeps the draft of the centre saved while it is open. */
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

  useSaving(draft, autosave);
  return { autosave, state };
}
