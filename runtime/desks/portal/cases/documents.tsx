import { useTranslation } from 'react-i18next';
import type { ProgressShape } from '../../../api/index.ts';
import { dateWords } from '../frame/date-words.ts';

type Row = ProgressShape['documents'][number];

/** Documents of a case; `id` gives their addresses, without it they are only named. */
export function Documents({ documents, id }: { documents: readonly Row[]; id?: string }) {
  const { t } = useTranslation();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('case.documents')}</h2>
      <ul className="documents">
        {documents.map(({ id: document, title, number, on, ready, voided }) => {
          const address = `/api/my/cases/${id ?? ''}/documents/${document}`;
          return (
            <li key={document}>
              <p>
                <b>{title}</b> <span className="quiet">{[number, dateWords(on)].filter(Boolean).join(' · ')}</span>{' '}
                {voided && <span className="tag">{t('case.voided', { day: dateWords(voided.on) })}</span>}
              </p>
              {id !== undefined && ready && (
                <p className="acts">
                  <a className="button" href={`${address}?format=html`} target="_blank" rel="noreferrer">
                    {t('case.read')}
                    <span className="unseen">{title}</span>
                  </a>
                  <a className="button" href={`${address}?format=pdf`} target="_blank" rel="noreferrer">
                    PDF<span className="unseen">{title}</span>
                  </a>
                </p>
              )}
              {!ready && <p className="quiet">{t('case.making')}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
