import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../materials/files-field.tsx';
import type { HandedOver } from './application.ts';

const MOST_FILES = 10;

/** What came in on paper while the machines stood still: when, why, and the slip given for it. */
export function LateEntryFields() {
  const { t } = useTranslation('papers');
  const late = Form.useWatch<HandedOver['late'] | undefined>('late') ?? false;
  const needed = (field: string, whitespace = false) => [
    { required: true, whitespace, message: t(`late.missing.${field}`) },
  ];
  return (
    <section className="late-entry" aria-label={t('late.title')}>
      <Form.Item name="late" valuePropName="checked" extra={t('late.hint')}>
        <Checkbox>{t('late.title')}</Checkbox>
      </Form.Item>
      {late && (
        <>
          <Form.Item name={['lateEntry', 'receivedAt']} label={t('late.receivedAt')} rules={needed('receivedAt')}>
            <Input type="datetime-local" step={60} />
          </Form.Item>
          <Form.Item name={['lateEntry', 'reason']} label={t('late.reason')} rules={needed('reason', true)}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
          <Form.Item name={['lateEntry', 'slip']} label={t('late.slip')} rules={needed('slip')}>
            <FilesField name={t('late.slip')} maxFiles={MOST_FILES} />
          </Form.Item>
        </>
      )}
    </section>
  );
}
