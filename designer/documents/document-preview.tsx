import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { call, saveFile } from '../../runtime/signed-in/index.ts';
import { useBundle } from '../draft/editor.ts';
import { PaperPreview } from './paper-preview.tsx';

/** A document of the matter, filled with one of its examples. */
export function DocumentPreview({ document, title }: { document: string; title: string }) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { examples } = bundle.examples;
  const [example, setExample] = useState(examples[0]?.id);
  const params = { matter: bundle.matter.id, document };
  const body = example === undefined ? {} : { example };
  return (
    <PaperPreview
      title={title}
      chosen={example ?? ''}
      html={(signal) => call(routes.previewDocument, { params, signal, body })}
      pdf={() => saveFile(routes.previewPdf, body, params)}
      choice={
        examples.length > 0 && (
          <select
            className="prop-input"
            aria-label={t('template.example')}
            value={example}
            onChange={({ target }) => setExample(target.value)}
          >
            {examples.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        )
      }
    />
  );
}
