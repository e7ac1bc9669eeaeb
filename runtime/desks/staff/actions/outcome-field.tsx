import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMatterWords } from '../case/matter-words.ts';

interface Props {
  label: string;
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

export function OutcomeField({ label, options }: Props) {
  const { t } = useTranslation();
  const said = useMatterWords();
  const choices = options.map((option) => ({ ...option, label: said(option.label) }));
  return (
    <Form.Item name="outcome" label={label} rules={[{ required: true, message: t('act.outcomeMissing') }]}>
      <Radio.Group optionType="button" buttonStyle="solid" options={choices} />
    </Form.Item>
  );
}
