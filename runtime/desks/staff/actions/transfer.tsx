import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'transfer'>, 'kind'>>;

function TransferFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const { to, places } = view.work.transfer;
  return (
    <>
      <p>{t('transfer.hint')}</p>
      <Form.Item
        name="place"
        label={t(`transfer.${to}`)}
        rules={[{ required: true, message: t('transfer.placeMissing') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={t('transfer.nowhere')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t('transfer.reason')} phrases="transfer" />
    </>
  );
}

/** 转办: another window, or in review another unit of the authority, goes on with the case. */
export const transfer: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: TransferFields,
  command: ({ place = '', reason = '' }, view) => ({
    kind: 'transfer',
    to: view.work.transfer.to,
    place,
    reason: reason.trim(),
  }),
};
