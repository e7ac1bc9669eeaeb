import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { LineField } from './line-field.tsx';

type Values = Partial<Omit<CommandOf<'acceptElsewhere'>, 'kind'>>;

function AcceptFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('elsewhere.acceptHint', { ...view.work.elsewhere })}</p>
      <LineField name="number" label={t('elsewhere.number')} missing={t('elsewhere.numberMissing')} maxLength={80} />
      <LineField day name="acceptedOn" label={t('elsewhere.acceptedOn')} missing={t('elsewhere.acceptedOnMissing')} />
    </>
  );
}

/** 登记垂管受理: the number and the day the system where the matter is handled has accepted it under. */
export const acceptElsewhere: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: AcceptFields,
  command: ({ number = '', acceptedOn = '' }) => ({ kind: 'acceptElsewhere', number: number.trim(), acceptedOn }),
};
