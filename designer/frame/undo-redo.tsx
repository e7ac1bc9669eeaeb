import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, useView } from '../draft/editor.ts';
import { IconButton } from '../resource/icon-button.tsx';

/** One step back and forth, each by its words. */
export function UndoRedo() {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const undone = useView(({ history }) => history.past.at(-1)?.words);
  const redone = useView(({ history }) => history.future[0]?.words);
  if (locked !== undefined) return null;
  return (
    <>
      <IconButton
        words={undone === undefined ? t('top.undo') : t('top.undoWhat', { words: undone })}
        icon={UndoOutlined}
        disabled={undone === undefined}
        onClick={draft.undo}
      />
      <IconButton
        words={redone === undefined ? t('top.redo') : t('top.redoWhat', { words: redone })}
        icon={RedoOutlined}
        disabled={redone === undefined}
        onClick={draft.redo}
      />
    </>
  );
}
