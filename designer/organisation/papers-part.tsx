import { Alert, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { call, saveFile } from '../../runtime/signed-in/index.ts';
import { PaperPreview } from '../documents/paper-preview.tsx';
import { TemplateEditor } from '../documents/template-editor.tsx';
import { useLastChosen } from '../draft/use-last-chosen.ts';
import { centreParts } from './parts.ts';
import { ThingList } from './thing-list.tsx';
import { useCentreContent, useCentreEditor } from './use-centre.ts';

const group = centreParts.find(({ id }) => id === 'papers')?.groups[0];
/** A paper of the centre is made in every matter: it may name only what is known of every case. */
const formless: Form = { sections: [] };

/** The papers that every matter without one of its own brings out, and the template of the one selected last. */
export function PapersPart() {
  const { t } = useTranslation();
  const { documents } = useCentreContent().documents;
  const document = documents[useLastChosen(documents, group?.path)];
  return (
    <>
      <Alert type="info" title={t('papers.hint')} />
      {group && <ThingList group={group} />}
      {document ? (
        <TemplateEditor
          key={document.id}
          document={document}
          form={formless}
          preview={<Preview document={document.id} title={document.title} />}
        />
      ) : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('template.none')} />
      )}
    </>
  );
}

/** The paper as it would come out of a published matter, filled with that matter's first example. */
function Preview({ document, title }: { document: string; title: string }) {
  const { t } = useTranslation();
  const { centre } = useCentreEditor();
  const published = centre.matters.filter((one) => one.published);
  const [matter, setMatter] = useState(published[0]?.id);
  if (matter === undefined)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('papers.nothingPublished')} />;
  const params = { document };
  const body = { matter };
  return (
    <PaperPreview
      title={title}
      chosen={matter}
      html={(signal) => call(routes.previewCentrePaper, { params, signal, body })}
      pdf={() => saveFile(routes.previewCentrePdf, body, params)}
      choice={
        <select
          className="prop-input"
          aria-label={t('papers.matter')}
          value={matter}
          onChange={({ target }) => setMatter(target.value)}
        >
          {published.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      }
    />
  );
}
