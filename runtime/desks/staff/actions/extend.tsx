import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'extend'>, 'kind'>>;

function ExtendFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const { extension } = view.work;
  if (!extension) return null;
  const { most, basis } = extension;
  return (
    <>
      <p>{t('extension.hint')}</p>
      <Form.Item
        name="days"
        label={t('extension.days')}
        extra={t(basis === undefined ? 'extension.most' : 'extension.mostBy', { most, basis })}
        rules={[{ required: true, message: t('extension.daysMissing') }]}
      >
        <InputNumber min={1} max={most} precision={0} />
      </Form.Item>
      <OpinionField name="reason" label={t('extension.reason')} phrases="extend" />
    </>
  );
}

/** 延期: once, by the leader, told to the applicant with its reason. */
export const extend: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ExtendFields,
  command: ({ days = 0, reason = '' }) => ({ kind: 'extend', days, reason: reason.trim() }),
};
