import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';
import { PeopleField } from './people-field.tsx';

type Values = Partial<Omit<CommandOf<'tellHearing'>, 'kind'>>;

function HearingRightFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('hearing.rightHint')}</p>
      <OpinionField name="reason" label={t('hearing.rightReason')} phrases="hearingRight" />
      <PeopleField name="persons" label={t('hearing.persons')} maxCount={30} />
    </>
  );
}

/** 告知听证权利: applicant and interested parties may ask for a hearing. */
export const tellHearing: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: { interested = [] } }) => ({ persons: interested.map(({ name }) => name) }),
  Fields: HearingRightFields,
  command: ({ persons = [], reason = '' }) => ({ kind: 'tellHearing', persons, reason: reason.trim() }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
