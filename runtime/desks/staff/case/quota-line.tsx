import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';

/** What the case takes of a yearly limited quantity, and what is left of it. */
export function QuotaLine({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { quota } = view.work;
  if (!quota) return null;
  const { amount, left } = quota;
  const short = amount !== undefined && amount > left && view.case.quota === undefined;
  return (
    <p className={short ? 'quota-line quota-short' : 'quota-line'}>
      {t('quota.line', { ...quota, amount: amount ?? '—' })} {short && <b>{t('quota.short')}</b>}
    </p>
  );
}
