import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../../../engine/index.ts';
import { dayWords } from './moment-words.ts';
import { AlertMark } from '../queue/alert-mark.tsx';

/** Every day that was counted, skipped or paused, with its reason and the law behind it. */
function LedgerTable({ ledger, title }: Pick<ClockView, 'ledger' | 'title'>) {
  const { t } = useTranslation();
  return (
    <div className="ledger" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{t('ledger.caption', { start: dayWords(ledger.start) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.date')}</th>
            <th scope="col">{t('ledger.effect')}</th>
            <th scope="col">{t('ledger.reason')}</th>
            <th scope="col">{t('ledger.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.days.map(({ date, effect, reason, basis }) => (
            <tr key={date} className={`day-${effect}`}>
              <td>{dayWords(date)}</td>
              <td>{t(`ledger.${effect}`)}</td>
              <td>{reason}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A clock in words; its ledger opens beside it. */
export function ClockLine({ clock: { title, words, alert, ledger } }: { clock: ClockView }) {
  const { t } = useTranslation();
  return (
    <li>
      <b>{title}</b> <span>{words}</span> <AlertMark alert={alert} />
      <Popover trigger="click" title={title} content={<LedgerTable ledger={ledger} title={title} />}>
        <Button type="link" size="small" aria-label={t('ledger.open', { title })}>
          {t('ledger.button')}
        </Button>
      </Popover>
    </li>
  );
}
