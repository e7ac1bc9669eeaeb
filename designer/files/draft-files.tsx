import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bundle } from '../../engine/index.ts';
import { pathOf, routes } from '../../runtime/api/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { ChooseFiles } from './choose-files.tsx';

/** The draft as files: taken away as a ZIP, or replaced by another, which is asked first and undone like any change. */
export function DraftFiles() {
  const { t } = useTranslation();
  const { draft, locked, flush } = useEditor();
  const { modal } = App.useApp();
  const { id } = useBundle().matter;

  const replace = (read: Bundle) => {
    modal.confirm({
      title: t('files.replaceTitle'),
      content: t('files.replaceHint', { name: read.matter.identity.name }),
      okText: t('files.replace'),
      onOk: () => draft.perform({ words: t('files.replaced'), bundle: { ...read, matter: { ...read.matter, id } } }),
    });
  };
  const save = async () => {
    await flush();
    location.assign(pathOf(routes.matterFiles, { matter: id }, { of: 'draft' }));
  };
  return (
    <details className="draft-files">
      <summary>{t('files.title')}</summary>
      <p className="quiet">{t('files.draftHint')}</p>
      <p>
        <button type="button" className="link-button" onClick={() => void save()}>
          {t('files.export')}
        </button>
      </p>
      <ChooseFiles disabled={locked !== undefined} onRead={replace} />
    </details>
  );
}
