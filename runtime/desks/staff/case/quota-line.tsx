import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';

/** What the case takes of a yearly limited quantity, what is left of it, and who was accepted before. */
export function QuotaLine({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { quota } = view.work;
  if (!quota) return null;
  const { amount = 0, left, place, ahead = 0 } = quota;
  const short = amount > left && view.case.quota === undefined;
  const behind = !short && place !== undefined && place > 1 && amount + ahead > left;
  return (
    <p className={short || behind ? 'quota-line quota-short' : 'quota-line'}>
      {t('quota.line', { ...quota, amount: quota.amount ?? '—' })}
      {place !== undefined && ` ${t(place === 1 ? 'quota.first' : 'quota.place', { ...quota, count: place - 1 })}`}{' '}
      {short && <b>{t('quota.short')}</b>}
      {behind && <b>{t('quota.behind')}</b>}
    </p>
  );
}
