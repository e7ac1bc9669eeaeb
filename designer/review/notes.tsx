import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Difference } from '../../engine/index.ts';
import { NoteOn } from './note-on.tsx';

export interface Notes {
  /** By the pointers of their places. */
  notes: Readonly<Record<string, string>>;
  /** What stands behind a line for writing a note on it. */
  beside: (place: Difference) => ReactNode;
}

/** The notes of a reviewer, kept until they decide. */
export function useNotes(): Notes {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  return {
    notes,
    beside: ({ pointer, words }) => (
      <NoteOn
        about={words}
        note={notes[pointer] ?? ''}
        onNote={(note) => setNotes((before) => ({ ...before, [pointer]: note }))}
      />
    ),
  };
}
