import type { Impact } from '../../../../engine/index.ts';
import { anything, declare, instant, optionalInstant, optionalText, text, whole } from './model.ts';

/** The last comparison of a matter's draft with the version in force on past cases. It names no person. */
export interface ReplayDocument {
  /** `<centre>:<matter>`. */
  _id: string;
  centre: string;
  matter: string;
  /** Which run it is; another one takes its place. */
  run: string;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Digest of the draft, and the version it was compared with: whoever reads it later sees whether it still holds. */
  draft: string;
  version: number;
  /** Cases asked for at most. */
  wanted: number;
  impact: Impact;
  by: string;
  startedAt: Date;
  /** When it was last heard of, by the clock of the machine; a run that stays silent was interrupted. */
  seenAt: Date;
  endedAt?: Date;
  /** Why it failed, in words. */
  why?: string;
}

export const replayDeclaration = declare<ReplayDocument>({
  name: 'replays',
  definition: {
    _id: text,
    centre: text,
    matter: text,
    run: text,
    state: text,
    draft: text,
    version: whole,
    wanted: whole,
    impact: anything,
    by: text,
    startedAt: instant,
    seenAt: instant,
    endedAt: optionalInstant,
    why: optionalText,
  },
  indexes: [],
});
