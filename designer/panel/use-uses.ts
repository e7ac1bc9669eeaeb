import { useEffect, useMemo, useState } from 'react';
import { useAnyEditor } from '../draft/editor.ts';
import { settled } from '../draft/settled.ts';
import type { Path } from '../edits/path.ts';
import type { Use } from '../edits/uses.ts';

/** Who refers to a thing: looked for when another is shown and when the draft has come to rest, not while somebody types. */
export function useUses(path: Path): readonly Use[] {
  const { draft } = useAnyEditor();
  const now = () => draft.view().history.bundle;
  const [rested, setRested] = useState(now);
  useEffect(() => settled(draft, setRested), [draft]);
  // Of the draft as it is now: a thing may stand elsewhere since it rested.
  return useMemo(() => draft.subject.usesOf(now(), path), [draft, path, rested]);
}
