import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormShape } from '../../../api/index.ts';

/** Ways that a window can note; the others happen by themselves. */
const noted = ['pickUp', 'mail'];

/** How the result reaches the applicant. */
export function DeliveryFields({ ways }: { ways: FormShape['delivery'] }) {
  const { t } = useTranslation();
  const way = Form.useWatch<string | undefined>(['delivery', 'way']);
  return (
    <section className="delivery-fields" aria-label={t('applicant.delivery')}>
      <Form.Item name={['delivery', 'way']} label={t('applicant.delivery')}>
        <Radio.Group
          options={ways.filter((one) => noted.includes(one.way)).map(({ way: value, label }) => ({ value, label }))}
        />
      </Form.Item>
      {way === 'mail' && (
        <Form.Item
          name={['delivery', 'address']}
          label={t('applicant.mailTo')}
          rules={[{ required: true, whitespace: true, message: t('walkIn.mailToMissing') }]}
        >
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
      )}
    </section>
  );
}
