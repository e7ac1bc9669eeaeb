import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clocksOf, type ClockView } from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';
import { caseOf, judged, type Trial } from './trial.ts';

function Clock({ clock: { title, words, alert, ledger } }: { clock: ClockView }) {
  const { t } = useTranslation();
  return (
    <li className={`trial-limit ${alert}`}>
      <b>{title}</b> {words}
      {ledger.days.length > 0 && (
        <details>
          <summary>
            {t('trial.days')}
            <span className="unseen">{title}</span>
          </summary>
          <ol className="trial-days" tabIndex={0} aria-label={t('trial.daysOf', { title })}>
            {ledger.days.map(({ date, effect, reason, basis }) => (
              <li key={date}>
                {date} {t(`trial.effect.${effect}`)} {reason}
                {basis !== undefined && <span className="quiet"> {basis}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** The clocks of the case in words, each with its days and why they count. */
export function TrialClocks({ office, trial }: { office: TrialOffice; trial: Trial }) {
  const { t } = useTranslation();
  const one = caseOf(trial);
  const clocks = useMemo(() => {
    const { centre, calendar } = office;
    return one ? clocksOf(one, judged(trial, one).plan, { now: trial.now, centre, calendar }) : [];
  }, [office, trial, one]);
  return (
    <section aria-labelledby="trial-limits">
      <h3 id="trial-limits">{t('trial.limits')}</h3>
      {clocks.length === 0 && <p className="quiet">{t('trial.noLimits')}</p>}
      <ul className="trial-limits">
        {clocks.map((clock) => (
          <Clock key={`${clock.kind} ${clock.title}`} clock={clock} />
        ))}
      </ul>
    </section>
  );
}
