import { useTranslation } from 'react-i18next';
import { pathOf, routes, type CaseView } from '../../../api/index.ts';

import { dayWords } from './moment-words.ts';

type IssuedRow = CaseView['documents'][number];

/** Opens a document of a case: the PDF for paper, the page for reading. */
export function DocumentLinks({ id, document }: { id: string; document: IssuedRow }) {
  const { t } = useTranslation();
  const href = (format: 'pdf' | 'html') => pathOf(routes.deskDocument, { id, document: document.id }, { format });
  return (
    <span className="document-links">
      <a href={href('pdf')} target="_blank" rel="noreferrer">
        {t('document.print')}
        <span className="unseen">{document.title}</span>
      </a>
      <a href={href('html')} target="_blank" rel="noreferrer">
        {t('document.read')}
        <span className="unseen">{document.title}</span>
      </a>
    </span>
  );
}

/** The documents that were issued in this case. */
export function DocumentsPart({ view: { case: one, documents } }: { view: CaseView }) {
  const { t } = useTranslation();
  if (documents.length === 0) return <p className="quiet">{t('document.none')}</p>;
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <span>
            <b>{document.title}</b> {document.number}
          </span>
          <span className="quiet">{dayWords(document.on)}</span>
          <DocumentLinks id={one.id} document={document} />
        </li>
      ))}
    </ul>
  );
}
