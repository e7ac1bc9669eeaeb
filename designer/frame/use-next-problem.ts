import { useCallback, useRef } from 'react';
import type { Finding } from '../check/findings.ts';
import { useAnyEditor } from '../draft/editor.ts';
import { textOf } from '../edits/path.ts';

/** Goes to the problem after or before the one gone to last, round and round. */
export function useNextProblem(findings: readonly Finding[] | undefined): (by: -1 | 1) => void {
  const { draft } = useAnyEditor();
  const last = useRef<string>(undefined);
  return useCallback(
    (by) => {
      if (!findings || findings.length === 0) return;
      const at = findings.findIndex(({ path, message }) => textOf(path) + message === last.current);
      const index = at === -1 ? (by === 1 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length;
      const found = findings[index];
      if (!found) return;
      last.current = textOf(found.path) + found.message;
      draft.goTo(found.path);
    },
    [draft, findings],
  );
}
