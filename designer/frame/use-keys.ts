import { useEffect } from 'react';
import { useAnyEditor, useCheckedDraft } from '../draft/editor.ts';
import { useRegions } from '../focus/use-regions.ts';
import { useNextProblem } from './use-next-problem.ts';

/** Keys that work wherever the focus is: undo and redo, save at once, the next problem, the next region. */
export function useKeys(): void {
  const { draft, locked, flush } = useAnyEditor();
  const { findings } = useCheckedDraft();
  const next = useNextProblem(findings);
  useRegions();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'F8') {
        event.preventDefault();
        next(event.shiftKey ? -1 : 1);
        return;
      }
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        void flush();
        return;
      }
      const undoesItself = event.target instanceof HTMLElement && event.target.dataset.ownUndo !== undefined;
      if (locked !== undefined || undoesItself || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) draft.redo();
      else draft.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [draft, locked, flush, next]);
}
