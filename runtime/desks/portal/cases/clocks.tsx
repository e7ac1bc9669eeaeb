import { useTranslation } from 'react-i18next';
import type { ClockView, LedgerDay } from '../../../../engine/index.ts';
import { dateWords } from '../frame/date-words.ts';

function Day({ day }: { day: LedgerDay }) {
  const { t } = useTranslation();
  const { date, effect, reason, basis } = day;
  return (
    <tr>
      <th scope="row">{dateWords(date)}</th>
      <td>{t(`clock.${effect}`)}</td>
      <td>
        {reason}
        {basis !== undefined && <span className="quiet"> {basis}</span>}
      </td>
    </tr>
  );
}

function Clock({ clock }: { clock: ClockView }) {
  const { t } = useTranslation();
  const { title, words, alert, ledger } = clock;
  return (
    <li className={`clock clock-${alert}`}>
      <p className="clock-title">{title}</p>
      <p className="clock-words">{words}</p>
      {ledger.days.length > 0 && (
        <details>
          <summary>
            {t('clock.days')}
            <span className="unseen">{title}</span>
          </summary>
          <div className="scroll" tabIndex={0} role="region" aria-label={t('clock.ledger', { title })}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('clock.day')}</th>
                  <th scope="col">{t('clock.effect')}</th>
                  <th scope="col">{t('clock.reason')}</th>
                </tr>
              </thead>
              <tbody>
                {ledger.days.map((day) => (
                  <Day key={day.date} day={day} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </li>
  );
}

/** The clocks of a case in words, each with its days. */
export function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const { t } = useTranslation();
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t('clock.title')}</h2>
      <ul className="clocks">
        {clocks.map((clock) => (
          <Clock key={`${clock.kind}-${clock.step ?? ''}`} clock={clock} />
        ))}
      </ul>
    </section>
  );
}
