import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAbout, timeline } from '../../engine/index.ts';
import { localOf } from './clock.ts';
import type { TrialOffice } from './office.ts';
import { TrialClocks } from './trial-clocks.tsx';
import { TrialPapers } from './trial-papers.tsx';
import { caseOf, eventsOf, type Trial } from './trial.ts';

interface Props {
  office: TrialOffice;
  trial: Trial;
}

/** What is drawn when a real application comes in. */
const queryCode = '000000';

/** What became of the case so far: its clocks, what was done, the papers, and what the applicant is told. */
export function TrialRecord({ office, trial }: Props) {
  const { t } = useTranslation();
  const [reader, setReader] = useState<'clerk' | 'applicant'>('clerk');
  const one = caseOf(trial);
  const events = useMemo(() => eventsOf(trial), [trial]);
  const entries = useMemo(() => timeline(events, reader), [events, reader]);
  if (!one) return null;
  const messages = events.flatMap((event, index) => {
    const words = messageAbout(event, { one, queryCode });
    return words === undefined ? [] : [{ id: index, at: event.at, words }];
  });
  const when = (at: string) => localOf(office, at).replace('T', ' ');
  return (
    <div className="trial-record">
      <TrialClocks office={office} trial={trial} />
      <TrialPapers office={office} trial={trial} />
      <section aria-labelledby="trial-timeline">
        <div className="toolbar">
          <h3 id="trial-timeline">{t('trial.timeline')}</h3>
          <Segmented
            size="small"
            aria-label={t('trial.reader')}
            value={reader}
            onChange={setReader}
            options={(['clerk', 'applicant'] as const).map((value) => ({ value, label: t(`trial.readers.${value}`) }))}
          />
        </div>
        <ol className="trial-timeline" aria-labelledby="trial-timeline">
          {entries.map(({ eventId, at, title, by, words }) => (
            <li key={eventId}>
              <span className="quiet">{when(at)}</span> <b>{title}</b>
              {by !== undefined && <span className="quiet"> {by}</span>}
              {words !== undefined && <p>{words}</p>}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="trial-messages">
        <h3 id="trial-messages">{t('trial.messages')}</h3>
        {messages.length === 0 && <p className="quiet">{t('trial.noMessages')}</p>}
        <ol className="trial-timeline">
          {messages.map(({ id, at, words }) => (
            <li key={id}>
              <span className="quiet">{when(at)}</span> {words}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
