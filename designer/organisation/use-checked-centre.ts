import { useEffect, useState } from 'react';
import type { CentreContent } from '../../engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import type { CheckedDraft } from '../draft/editor.ts';
import { checkContent, findingsOfContent } from './check.ts';
import type { CentreSurroundings } from './subject.ts';

/** A pause after which a draft is checked, in milliseconds. */
const PAUSE = 400;

const nothing: CheckedDraft = { findings: undefined, analysing: false, examples: [], sound: undefined };

/** What the check says of the draft, soon after every change. */
export function useCheckedCentre(
  draft: Draft<CentreContent, CentreSurroundings>,
  around: CentreSurroundings,
): CheckedDraft {
  const [checked, setChecked] = useState(nothing);
  useEffect(() => {
    let asked: CentreContent | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { bundle } = draft.view().history;
      if (bundle === asked) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          asked = bundle;
          setChecked({ ...nothing, findings: findingsOfContent(bundle, checkContent(bundle, around)) });
        },
        asked ? PAUSE : 0,
      );
    };
    look();
    const stop = draft.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [draft, around]);
  return checked;
}
