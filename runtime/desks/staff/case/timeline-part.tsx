import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { momentWords } from './moment-words.ts';

/** What happened, latest first. */
export function TimelinePart({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  return (
    <section className="timeline">
      <h2>{t('case.part.timeline')}</h2>
      <Timeline
        items={[...view.timeline].reverse().map(({ at, title, by, words }, index) => ({
          key: `${at}${index}`,
          content: (
            <>
              <b>{title}</b>
              {words !== undefined && <p className="prose">{words}</p>}
              <p className="quiet">{[momentWords(at), by].filter(Boolean).join(' · ')}</p>
            </>
          ),
        }))}
      />
    </section>
  );
}
