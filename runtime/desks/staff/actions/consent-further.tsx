import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { furtherExceptions, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'consentFurther'>, 'kind'>>;

function ConsentFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('further.hint')}</p>
      <Form.Item
        name="exception"
        label={t('further.exception')}
        rules={[{ required: true, message: t('further.exceptionMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(furtherExceptions).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('further.reason')} phrases="further" />
    </>
  );
}

/** 同意再次告知: an exception to the one-time notice, on file and counted. */
export const consentFurther: Action<Values> = {
  place: 'side',
  weight: () => 'usual',
  start: () => ({}),
  Fields: ConsentFields,
  command: ({ exception = 'changed', reason = '' }) => ({ kind: 'consentFurther', exception, reason: reason.trim() }),
};
