/** What was filled in to try the draft, and what the matter says for it. */
import { useMemo } from 'react';
import {
  assess,
  buildCalendar,
  compileMatter,
  outcomeOf,
  withShared,
  type Answers,
  type Assessment,
  type Bundle,
  type CompiledMatter,
  type Example,
} from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';

export interface Tried {
  bundle: Bundle;
  answers: Answers;
  applicant: { kind: string; agent?: object };
  /** The day it is received. */
  on: string;
}

export interface Judgement {
  matter: CompiledMatter;
  assessment: Assessment;
  /** The days the periods end, as far as they can be told. */
  days: Pick<Example['expect'], 'acceptanceDue' | 'supplementDue' | 'promisedDue' | 'statutoryDue'>;
}

/** `undefined` while the draft has faults. */
export function useJudgement({ bundle, answers, applicant, on }: Tried): Judgement | undefined {
  const { centre } = useEditor();
  const calendar = useMemo(() => buildCalendar(centre.calendarYears), [centre]);
  const matter = useMemo(() => {
    const compiled = compileMatter(withShared(bundle, centre.shared));
    return compiled.ok ? compiled.matter : undefined;
  }, [bundle, centre]);
  return useMemo(() => {
    if (!matter) return undefined;
    const assessment = assess(matter, { answers, applicant, case: { source: 'window', receivedOn: on } });
    const example = { id: 'tried', title: '', answers, receivedOn: on, expect: {} };
    return { matter, assessment, days: outcomeOf(matter, example, { centre: centre.centre, calendar }) };
  }, [matter, answers, applicant, on, centre, calendar]);
}
