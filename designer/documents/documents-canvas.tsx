import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../canvas/item-list.tsx';
import { useBundle } from '../draft/editor.ts';
import { useLastChosen } from '../draft/use-last-chosen.ts';
import { parts } from '../parts/parts.ts';
import { DocumentPreview } from './document-preview.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The documents, and the template of the one selected last. */
export function DocumentsCanvas() {
  const { t } = useTranslation();
  const [group] = parts.find(({ id }) => id === 'documents')?.groups ?? [];
  const bundle = useBundle();
  const { documents } = bundle.documents;
  const document = documents[useLastChosen(documents, group?.path)];
  return (
    <>
      {group && <ItemList group={group} />}
      {document ? (
        <TemplateEditor
          key={document.id}
          document={document}
          form={bundle.form}
          preview={<DocumentPreview document={document.id} title={document.title} />}
        />
      ) : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('template.none')} />
      )}
    </>
  );
}
