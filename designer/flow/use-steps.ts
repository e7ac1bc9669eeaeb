import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { idMaker } from '../edits/new-id.ts';
import { listAt, put, type Path } from '../edits/path.ts';
import { edgeBeyond, indexAt, joined, parted, putOn, shifted, stagesOf, type Moved } from './stages.ts';

export const stepsPath: Path = ['matter', 'steps'];

interface StepActs {
  /** A new step on an edge; its name is the next thing to write. */
  insert: (edge: number) => void;
  putOn: (index: number, edge: number) => void;
  /** Earlier or later by one stage. */
  move: (index: number, by: -1 | 1) => void;
  /** To the other side of a step that runs at the same time. */
  shift: (index: number, by: -1 | 1) => void;
  join: (index: number) => void;
  part: (index: number) => void;
  delete: (index: number) => void;
}

/** What a person does to the steps where they are drawn; each is one step of undo. */
export function useSteps(): StepActs {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const actions = useActions();

  return useMemo(() => {
    const now = () => draft.view().history.bundle;
    const steps = () => listAt(now(), stepsPath) as readonly Step[];
    const name = (index: number) => steps()[index]?.title ?? '';
    const change = (words: string, made: readonly Step[], index: number) =>
      draft.perform({ words, bundle: put(now(), stepsPath, made), select: [...stepsPath, index] });
    const take = (from: number, made: Moved | undefined) => {
      if (!made || JSON.stringify(made.steps) === JSON.stringify(steps())) return;
      const words = t('edit.move', { name: name(from), position: made.index + 1, count: made.steps.length });
      change(words, made.steps, made.index);
    };
    const place = (from: number, edge: number) => take(from, putOn(steps(), from, edge));
    return {
      insert: (edge) => {
        const index = indexAt(stagesOf(steps()), edge);
        actions.add(stepsPath, index, [{ title: t('flow.newStep') }]);
        draft.goTo([...stepsPath, index, 'title']);
      },
      putOn: place,
      move: (index, by) => {
        const edge = edgeBeyond(steps(), index, by);
        if (edge !== undefined) place(index, edge);
      },
      shift: (index, by) => take(index, shifted(steps(), index, by)),
      join: (index) => {
        const made = joined(steps(), index, () => idMaker(now())('group'));
        change(t('flow.joined', { name: name(index), other: name(index - 1) }), made, index);
      },
      part: (index) => {
        const made = parted(steps(), index);
        change(t('flow.parted', { name: name(index) }), made.steps, made.index);
      },
      delete: (index) => actions.delete([...stepsPath, index]),
    };
  }, [t, draft, actions]);
}
