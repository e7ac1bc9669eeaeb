import { useCallback, useState } from 'react';
import type { Answers, applicantKinds } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import type { LookId } from './look.tsx';

/** Who is thought to apply. */
export interface ApplicantTried {
  kind: keyof typeof applicantKinds;
  hasAgent: boolean;
}

interface State {
  /** Who looks. */
  look: LookId;
  /** The day it is received. */
  on: string;
  width: 'phone' | 'desk';
  applicant: ApplicantTried;
  answers: Answers;
  /** The example the form was filled from. */
  example: string | undefined;
}

export interface Looking extends State {
  set: (changed: Partial<State>) => void;
}

/** How the draft is looked at. The editor keeps it while the pane comes and goes. */
export function useLooking(): Looking {
  const { centre } = useEditor();
  const [state, setState] = useState<State>({
    ...{ look: 'applicant', width: 'phone', answers: {}, example: undefined },
    on: centre.staffing.on,
    applicant: { kind: 'person', hasAgent: false },
  });
  const set = useCallback((changed: Partial<State>) => setState((before) => ({ ...before, ...changed })), []);
  return { ...state, set };
}
