import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  label: string;
  /** What is said when nobody is named; without it nobody need be. */
  missing?: string;
  maxCount: number;
}

/** Names, or other short words, typed one after another. */
export function PeopleField({ name, label, missing, maxCount }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={t('hearing.peopleHint')}
      rules={missing === undefined ? [] : [{ required: true, message: missing }]}
    >
      <Select mode="tags" maxCount={maxCount} tokenSeparators={['、', ',', '，', ' ']} open={false} suffix={null} />
    </Form.Item>
  );
}
