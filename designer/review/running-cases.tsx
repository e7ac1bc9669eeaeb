import { useTranslation } from 'react-i18next';
import type { MovingShape } from '../../runtime/api/index.ts';
import type { Resource } from '../../runtime/browser/index.ts';
import { Loaded } from '../../runtime/signed-in/index.ts';

const verdicts = ['fits', 'needs', 'cannot'] as const;

/** What the draft would mean to each running case, told before anything moves. */
export function RunningCases({ running }: { running: Resource<MovingShape> }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="running-title">
      <h3 id="running-title">{t('running.title')}</h3>
      <Loaded resource={running}>
        {({ verdicts: counts, rows }) =>
          rows.length === 0 ? (
            <p className="quiet">{t('running.none')}</p>
          ) : (
            verdicts
              .filter((verdict) => counts[verdict] > 0)
              .map((verdict) => {
                const own = rows.filter((row) => row.verdict === verdict);
                return (
                  <details key={verdict}>
                    <summary>{t(`running.${verdict}`, { count: counts[verdict] })}</summary>
                    <ul className="plain-list">
                      {own.map(({ number, stage, words }) => (
                        <li key={number}>
                          {number} <span className="quiet">{stage}</span> {words}
                        </li>
                      ))}
                      {own.length < counts[verdict] && (
                        <li className="quiet">{t('running.more', { count: counts[verdict] - own.length })}</li>
                      )}
                    </ul>
                  </details>
                );
              })
          )
        }
      </Loaded>
    </section>
  );
}
