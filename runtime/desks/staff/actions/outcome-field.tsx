import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

export function OutcomeField({ label, options }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item name="outcome" label={label} rules={[{ required: true, message: t('act.outcomeMissing') }]}>
      <Radio.Group optionType="button" buttonStyle="solid" options={[...options]} />
    </Form.Item>
  );
}
