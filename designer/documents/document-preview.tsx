import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape } from '../../runtime/api/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { call, ProblemNote, saveFile } from '../../runtime/signed-in/index.ts';

/** The document as the server writes it from the draft and an example. */
export function DocumentPreview({ document, title }: { document: string; title: string }) {
  const { t } = useTranslation();
  const { flush } = useEditor();
  const bundle = useBundle();
  const { examples } = bundle.examples;
  const [example, setExample] = useState(examples[0]?.id);
  const [refused, setRefused] = useState<ProblemShape>();
  const made = useResource('preview', async (signal) => {
    await flush();
    const params = { matter: bundle.matter.id, document };
    return call(routes.previewDocument, { params, signal, body: example === undefined ? {} : { example } });
  });
  const choose = (id: string) => {
    setExample(id);
    made.reload();
  };
  const keep = async () => {
    setRefused(undefined);
    try {
      await flush();
      const params = { matter: bundle.matter.id, document };
      await saveFile(routes.previewPdf, example === undefined ? {} : { example }, params);
    } catch (error) {
      setRefused(problemOf(error));
    }
  };
  const problem = made.problem ?? refused;
  return (
    <div className="document-preview">
      <div className="toolbar">
        {examples.length > 0 && (
          <select
            className="prop-input"
            aria-label={t('template.example')}
            value={example}
            onChange={({ target }) => choose(target.value)}
          >
            {examples.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        )}
        <Button onClick={made.reload}>{t('template.again')}</Button>
        <Button onClick={() => void keep()}>{t('template.pdf')}</Button>
      </div>
      {problem ? (
        <ProblemNote problem={problem} />
      ) : made.data ? (
        <iframe title={t('template.page', { title })} sandbox="" srcDoc={made.data.html} />
      ) : (
        <Spin />
      )}
    </div>
  );
}
