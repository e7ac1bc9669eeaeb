import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { pathOf, routes, type CaseView } from '../../../api/index.ts';
import { BlankLine } from '../blanks/blank-line.tsx';
import { BarLines } from './bar-lines.tsx';
import { LicenceLine } from './licence-line.tsx';
import { dayWords, momentWords } from './moment-words.ts';

type IssuedRow = CaseView['documents'][number];

interface RowProps {
  id: string;
  document: IssuedRow;
}

/** Opens a document of a case: the PDF for paper, the page for reading, a copy for a word processor. */
function DocumentLinks({ id, document }: RowProps) {
  const { t } = useTranslation();
  const href = (format: 'pdf' | 'html' | 'docx') =>
    pathOf(routes.deskDocument, { id, document: document.id }, { format });
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
      <a href={href('docx')} download>
        {t('document.docx')}
        <span className="unseen">{document.title}</span>
      </a>
    </span>
  );
}

/** Whether a paper carries its seal: nothing is handed over before. */
function SealState({ document: { seal, ready } }: Pick<RowProps, 'document'>) {
  const { t } = useTranslation('seals');
  if (!seal) return null;
  if (!ready) return <Tag color="gold">{t('state.waiting', { kind: seal.kindName })}</Tag>;
  return <span>{t('state.sealed', { name: seal.name, by: seal.by, at: momentWords(seal.at ?? '') })}</span>;
}

/** One document: what it is, how to open it, since when it counts. */
export function DocumentRow({ id, document }: RowProps) {
  const { t } = useTranslation();
  const { title, number, voided, on } = document;
  return (
    <li className="document-row">
      <span>
        <b>{title}</b> {number}{' '}
        {voided && <Tag color="volcano">{t('document.voided', { day: dayWords(voided.on) })}</Tag>}
      </span>
      <DocumentLinks id={id} document={document} />
      <span className="quiet">
        {dayWords(on)} <SealState document={document} /> <BlankLine document={document} />
      </span>
    </li>
  );
}

const papers = ['a4', '80mm'] as const;

/** Slips to print now, on a sheet or on the roll of a receipt printer. */
function Slips({ view: { case: one, slips } }: { view: CaseView }) {
  const { t } = useTranslation();
  if (slips.length === 0) return null;
  return (
    <section className="slips">
      <h3>{t('document.slips')}</h3>
      <ul className="documents">
        {slips.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="document-links">
              {papers.map((paper) => (
                <a
                  key={paper}
                  href={pathOf(routes.deskSlip, { id: one.id, slip: id }, { paper })}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t(`document.slip.${paper}`)}
                  <span className="unseen">{title}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The documents that were issued in this case, and the slips that go with it. */
export function DocumentsPart({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { case: one, documents } = view;
  return (
    <>
      {documents.length === 0 && <p className="quiet">{t('document.none')}</p>}
      {documents.length > 0 && (
        <ul className="documents">
          {documents.map((document) => (
            <DocumentRow key={document.id} id={one.id} document={document} />
          ))}
        </ul>
      )}
      <LicenceLine view={view} />
      <BarLines view={view} />
      <Slips view={view} />
    </>
  );
}
