import { useEffect, useState } from 'react';
import type { Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Checker, StartChecker } from '../check/checker.ts';
import { findingsOf, isOfShape } from '../check/findings.ts';
import type { Draft } from './draft.ts';
import type { CheckedDraft } from './editor.ts';

/** A pause after which a draft is checked, in milliseconds. */
const PAUSE = 300;

const nothing: CheckedDraft = { findings: undefined, analysing: true, examples: [], sound: undefined };

/** What the check says of the draft, soon after every change; the analysis follows. */
export function useChecked(draft: Draft, centre: DesignerCentre, start: StartChecker): CheckedDraft {
  const [checked, setChecked] = useState(nothing);

  useEffect(() => {
    let asked: Bundle | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const checker: Checker = start(centre, ({ problems, examples, analysing }, bundle) => {
      const isSound = !problems.some(isOfShape);
      setChecked((before) => ({
        findings: findingsOf(bundle, problems),
        analysing,
        examples,
        sound: isSound ? bundle : before.sound,
      }));
    });
    const look = () => {
      const { bundle } = draft.view().history;
      clearTimeout(timer);
      if (bundle === asked) return;
      timer = setTimeout(
        () => {
          asked = bundle;
          checker.ask(bundle);
        },
        asked ? PAUSE : 0,
      );
    };
    look();
    const stop = draft.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
      checker.stop();
    };
  }, [draft, centre, start]);

  return checked;
}
