import { useTranslation } from 'react-i18next';
import type { Ground } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundsField } from './grounds-field.tsx';

interface Values {
  grounds: Ground[];
}

const noReasons: never[] = [];

function NotRequiredFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('act.notRequiredHint')}</p>
      <GroundsField reasons={noReasons} label={t('act.notRequiredGrounds')} />
    </>
  );
}

/** 不受理: no permit is needed, told at once and on paper. */
export const tellNotRequired: Action<Values> = {
  weight: () => 'final',
  start: () => ({ grounds: [] }),
  Fields: NotRequiredFields,
  command: ({ grounds }) => ({ kind: 'tellNotRequired', grounds }),
};
