import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'tellInterested'>, 'kind'>>;

function InterestedFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('interested.hint')}</p>
      <LineField name="name" label={t('interested.name')} missing={t('interested.nameMissing')} />
      <OpinionField name="interest" label={t('interested.interest')} phrases="interest" />
    </>
  );
}

/** 告知利害关系人: so that they can speak before anything is decided. */
export const tellInterested: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: InterestedFields,
  command: ({ name = '', interest = '' }) => ({ kind: 'tellInterested', name: name.trim(), interest: interest.trim() }),
};
