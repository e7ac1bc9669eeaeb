import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldsProps } from './action.ts';

/** Whether the applicant deceived, where the law then bars from applying again. */
export function FalsehoodField({ view }: FieldsProps) {
  const { t } = useTranslation();
  if (!view.work.concernsSafety) return null;
  return (
    <Form.Item name="falsehood" valuePropName="checked" extra={t('act.falsehoodHint')}>
      <Checkbox>{t('act.falsehood')}</Checkbox>
    </Form.Item>
  );
}
