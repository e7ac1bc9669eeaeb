import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStyle } from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';
import { paperOf } from './paper-html.ts';
import { caseOf, type Trial } from './trial.ts';

interface Props {
  office: TrialOffice;
  trial: Trial;
}

/** Puts an article in a tree of its own; the writer escapes every text in it. */
const showIn = (html: string) => (host: HTMLElement | null) => {
  if (host)
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = `<style>${documentStyle}</style>${html}`;
};

/** The papers that came out of the case, each as it would be printed. */
export function TrialPapers({ office, trial }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string>();
  const documents = caseOf(trial)?.documents ?? [];
  const shown = documents.find(({ id }) => id === opened);
  const paper = shown && paperOf(office, trial, shown);
  return (
    <section aria-labelledby="trial-papers">
      <h3 id="trial-papers">{t('trial.papers')}</h3>
      {documents.length === 0 && <p className="quiet">{t('trial.noPapers')}</p>}
      <ul className="trial-papers">
        {documents.map(({ id, title, number, on }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              aria-expanded={id === opened}
              onClick={() => setOpened(id === opened ? undefined : id)}
            >
              {title}
            </button>{' '}
            <span className="quiet">
              {number} {on}
            </span>
          </li>
        ))}
      </ul>
      {paper && 'fault' in paper && <p className="prop-fault error">{paper.fault}</p>}
      {shown && paper && 'html' in paper && (
        <div className="trial-paper" role="document" aria-label={shown.title} tabIndex={0} ref={showIn(paper.html)} />
      )}
    </section>
  );
}
