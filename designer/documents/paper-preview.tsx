import { Button, Spin } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemShape } from '../../runtime/api/index.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { ProblemNote } from '../../runtime/signed-in/index.ts';
import { useAnyEditor } from '../draft/editor.ts';

interface Props {
  title: string;
  /** Chooses what it is filled with. */
  choice: ReactNode;
  /** Another text for another choice. */
  chosen: string;
  html: (signal: AbortSignal) => Promise<{ html: string }>;
  /** Keeps it as a file. */
  pdf: () => Promise<void>;
}

/** A document as the server writes it from the draft as it stands. */
export function PaperPreview({ title, choice, chosen, html, pdf }: Props) {
  const { t } = useTranslation();
  const { flush } = useAnyEditor();
  const [refused, setRefused] = useState<ProblemShape>();
  const made = useResource(`preview ${chosen}`, async (signal) => {
    await flush();
    return html(signal);
  });
  const keep = async () => {
    setRefused(undefined);
    try {
      await flush();
      await pdf();
    } catch (error) {
      setRefused(problemOf(error));
    }
  };
  const problem = made.problem ?? refused;
  return (
    <div className="document-preview">
      <div className="toolbar">
        {choice}
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
