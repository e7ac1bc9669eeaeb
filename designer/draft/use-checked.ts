import { useEffect, useState } from 'react';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Checker, StartChecker } from '../check/checker.ts';
import { findingsOf, isOfShape } from '../check/findings.ts';
import type { Draft } from './draft.ts';
import type { CheckedDraft } from './editor.ts';
import { settled } from './settled.ts';

const nothing: CheckedDraft = { findings: undefined, analysing: true, examples: [], sound: undefined };

/** What the check says of the draft, soon after every change; the analysis follows. */
export function useChecked(draft: Draft, centre: DesignerCentre, start: StartChecker): CheckedDraft {
  const [checked, setChecked] = useState(nothing);

  useEffect(() => {
    const checker: Checker = start(centre, ({ problems, examples, analysing }, bundle) => {
      const isSound = !problems.some(isOfShape);
      setChecked((before) => ({
        findings: findingsOf(bundle, problems),
        analysing,
        examples,
        sound: isSound ? bundle : before.sound,
      }));
    });
    const stop = settled(draft, (bundle) => checker.ask(bundle));
    return () => {
      stop();
      checker.stop();
    };
  }, [draft, centre, start]);

  return checked;
}
