import { useTranslation } from 'react-i18next';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

interface Values {
  reason?: string;
}

function ReturnFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('returnBack.hint')}</p>
      <OpinionField name="reason" label={t('returnBack.reason')} phrases="returnBack" />
    </>
  );
}

/** 退回上一环节: back to whoever reviewed or gave the opinion, with the reason. */
export const returnBack: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ReturnFields,
  command: ({ reason = '' }) => ({ kind: 'returnBack', reason: reason.trim() }),
};
