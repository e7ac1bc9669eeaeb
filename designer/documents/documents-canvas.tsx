import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../canvas/item-list.tsx';
import { useBundle, useSelected } from '../draft/editor.ts';
import { isInside } from '../edits/path.ts';
import { parts } from '../parts/parts.ts';
import { DocumentPreview } from './document-preview.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** The documents, and the template of the one selected last: where the panel lies over the page, closing it selects nothing. */
export function DocumentsCanvas() {
  const { t } = useTranslation();
  const [group] = parts.find(({ id }) => id === 'documents')?.groups ?? [];
  const bundle = useBundle();
  const selected = useSelected();
  const index = selected && isInside(selected, ['documents', 'documents']) ? Number(selected[2]) : -1;
  const { documents } = bundle.documents;
  const chosen = documents[index];
  const [last, setLast] = useState(chosen?.id);
  if (chosen && chosen.id !== last) setLast(chosen.id);
  const document = chosen ?? documents.find(({ id }) => id === last);
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
