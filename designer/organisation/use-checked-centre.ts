import { useEffect, useState } from 'react';
import type { CentreContent } from '../../engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import type { CheckedDraft } from '../draft/editor.ts';
import { settled } from '../draft/settled.ts';
import { checkContent, findingsOfContent } from './check.ts';
import type { CentreSurroundings } from './subject.ts';

const nothing: CheckedDraft = { findings: undefined, analysing: false, examples: [], sound: undefined };

/** What the check says of the draft, soon after every change. */
export function useCheckedCentre(
  draft: Draft<CentreContent, CentreSurroundings>,
  around: CentreSurroundings,
): CheckedDraft {
  const [checked, setChecked] = useState(nothing);
  useEffect(
    () =>
      settled(draft, (content) =>
        setChecked({ ...nothing, findings: findingsOfContent(content, checkContent(content, around)) }),
      ),
    [draft, around],
  );
  return checked;
}
