import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldsProps } from './action.ts';

/** The paper that is wrong, of those in force. */
export function PaperField({ view }: FieldsProps) {
  const { t } = useTranslation();
  const papers = view.documents.filter(({ voided }) => !voided);
  return (
    <Form.Item
      name="document"
      label={t('replacement.document')}
      rules={[{ required: true, message: t('replacement.documentMissing') }]}
    >
      <Select
        options={papers.map(({ id, title, number }) => ({ value: id, label: `${title} ${number ?? ''}`.trim() }))}
      />
    </Form.Item>
  );
}
