import { useTranslation } from 'react-i18next';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

interface Values {
  reason?: string;
}

function WithdrawFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('act.withdrawHint')}</p>
      <OpinionField name="reason" label={t('act.withdrawReason')} phrases="withdraw" />
    </>
  );
}

/** 撤回: at the applicant's request, while nothing has been decided. */
export const withdraw: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: WithdrawFields,
  command: ({ reason = '' }) => ({ kind: 'withdraw', reason: reason.trim() }),
};
