import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../canvas/item-list.tsx';
import { useBundle, useSelected } from '../draft/editor.ts';
import { isInside } from '../edits/path.ts';
import { parts } from '../parts/parts.ts';
import { DocumentPreview } from './document-preview.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The documents, and the template of the one selected. */
export function DocumentsCanvas() {
  const { t } = useTranslation();
  const [group] = parts.find(({ id }) => id === 'documents')?.groups ?? [];
  const bundle = useBundle();
  const selected = useSelected();
  const index = selected && isInside(selected, ['documents', 'documents']) ? Number(selected[2]) : -1;
  const document = bundle.documents.documents[index];
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
