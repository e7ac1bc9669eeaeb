import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type LicenceShape, type OfficeCaseBody, type OfficeCaseShape, routes } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from '../centre/use-save.ts';

/** 依职权立案: a licence from before gets the case in which it is taken back or struck off. */
export function OfficeCase({ licence: { id, number } }: { licence: LicenceShape }) {
  const { t } = useTranslation('licences');
  const [, go] = useLocation();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<OfficeCaseBody>();
  const { problem, busy, save } = useSave<OfficeCaseShape>((made) => go(`/cases/${made.id}`));
  const rules = [{ required: true, whitespace: true, message: t('earlier.missing') }];
  const send = ({ idNumber, mobile }: OfficeCaseBody) => {
    const body = { idNumber: idNumber.trim(), mobile: mobile.trim() };
    return save(body, () => call(routes.openOfficeCase, { params: { id }, body }));
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('earlier.open')}
      </Button>
      <Modal
        open={open}
        title={t('earlier.openTitle', { number })}
        okText={t('earlier.open')}
        cancelText={t('earlier.cancel')}
        confirmLoading={busy}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p>{t('earlier.openExplain')}</p>
        {problem && <ProblemNote problem={problem} />}
        <Form form={form} layout="vertical" onFinish={(typed: OfficeCaseBody) => void send(typed)}>
          <Form.Item name="idNumber" label={t('earlier.idNumber')} extra={t('earlier.idNumberHint')} rules={rules}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="mobile" label={t('earlier.mobile')} extra={t('earlier.mobileHint')} rules={rules}>
            <Input maxLength={20} autoComplete="off" inputMode="tel" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
