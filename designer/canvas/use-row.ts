import { useCallback } from 'react';
import type { Condition } from '../../engine/index.ts';
import { errorsAmong, findingsIn } from '../check/findings.ts';
import { useBundle, useCheckedDraft, useEditor, useSelected } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { samePath, valueAt, type Path } from '../edits/path.ts';
import type { RowProps } from './row.tsx';

type Shared = Pick<
  RowProps,
  'path' | 'errors' | 'warnings' | 'isSelected' | 'isFixed' | 'actions' | 'onSelect' | 'when'
>;

/** What a row shows whatever it stands for. */
export function useRow(): (path: Path) => Shared {
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const selected = useSelected();
  const { findings } = useCheckedDraft();
  const actions = useActions();
  const onSelect = useCallback((path: Path) => draft.select(path), [draft]);
  return (path) => {
    const own = findingsIn(findings, path);
    const errors = errorsAmong(own);
    const value = valueAt(bundle, path);
    const when = (valueAt(value, ['when']) ?? valueAt(value, ['conditions'])) as Condition | undefined;
    return {
      path,
      errors,
      warnings: own.length - errors,
      isSelected: samePath(path, selected),
      isFixed: locked !== undefined,
      actions,
      onSelect,
      when,
    };
  };
}
