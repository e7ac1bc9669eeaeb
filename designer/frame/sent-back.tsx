import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MatterDraft } from '../../runtime/api/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { pathOf } from '../edits/path.ts';
import { placeWords } from '../schema/words.ts';

/** Why a draft came back, and the reviewer's notes, each of which leads to its place. */
export function SentBack({ opened: { reason, notes = [] } }: { opened: MatterDraft }) {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const bundle = useBundle();
  return (
    <Alert
      type="warning"
      showIcon
      closable
      title={t('editor.sentBack', { reason })}
      description={
        notes.length > 0 && (
          <ul className="plain-list">
            {notes.map(({ pointer, words, by }) => {
              const path = pathOf(bundle, pointer);
              return (
                <li key={pointer}>
                  <button type="button" className="link-button" onClick={() => draft.goTo(path)}>
                    {placeWords(bundle, path).join(' / ')}
                  </button>{' '}
                  {t('notes.by', { words, by })}
                </li>
              );
            })}
          </ul>
        )
      }
    />
  );
}
