import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CommandOf, voidingCauses } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'void'>, 'kind'>>;

function VoidFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('voiding.hint')}</p>
      <Form.Item
        name="cause"
        label={t('voiding.cause')}
        rules={[{ required: true, message: t('voiding.causeMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(voidingCauses).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('voiding.reason')} phrases="voiding" />
    </>
  );
}

/** 作废: an entry that should never have been made. */
export const voidEntry: Action<Values> = {
  place: 'side',
  weight: () => 'final',
  start: () => ({}),
  Fields: VoidFields,
  command: ({ cause = 'duplicate', reason = '' }) => ({ kind: 'void', cause, reason: reason.trim() }),
};
