import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { PeopleField } from './people-field.tsx';

type Values = Partial<Omit<CommandOf<'recordHearing'>, 'kind'>>;

function RecordFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('hearing.recordHint')}</p>
      <LineField day name="heldOn" label={t('hearing.heldOn')} missing={t('hearing.onMissing')} />
      <PeopleField
        name="attendees"
        label={t('hearing.attendees')}
        missing={t('hearing.attendeesMissing')}
        maxCount={60}
      />
      <OpinionField name="summary" label={t('hearing.summary')} phrases="hearingSummary" />
      <OpinionField name="result" label={t('hearing.result')} phrases="hearingResult" />
      <Form.Item
        name="confirmed"
        valuePropName="checked"
        rules={[
          {
            validator: (_, checked) =>
              checked ? Promise.resolve() : Promise.reject(new Error(t('hearing.unconfirmed'))),
          },
        ]}
      >
        <Checkbox>{t('hearing.confirmed')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** 登记听证笔录: what was said and shown, signed by who took part; the decision follows it. */
export const recordHearing: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: { hearing } }) => ({ heldOn: hearing?.notices.at(-1)?.heldOn ?? '', confirmed: false }),
  Fields: RecordFields,
  command: ({ heldOn = '', attendees = [], summary = '', result = '', confirmed = false }) => ({
    kind: 'recordHearing',
    heldOn,
    attendees,
    summary: summary.trim(),
    result: result.trim(),
    confirmed,
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
