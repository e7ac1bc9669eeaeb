import { App, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type StaffRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from './use-save.ts';

interface Typed {
  to?: string;
  close: boolean;
  reason: string;
}

interface Props {
  row: StaffRow;
  onClose: () => void;
  onDone: () => void;
}

/** Hands every post, and with it the open work, to a successor; or closes an account that leaves nothing behind. */
export function HandoverDialog({ row: { account, displayName }, onClose, onDone }: Props) {
  const { t } = useTranslation('centre');
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const { problem, busy, save } = useSave(() => {
    void message.success(t('handover.done'));
    onDone();
    onClose();
  });
  const work = useResource(`work ${account}`, (signal) => call(routes.staffWork, { params: { account }, signal }));
  const handOver = ({ to, close, reason }: Typed) => {
    const body = { close, reason: reason.trim(), ...(to === undefined ? {} : { to }) };
    void save(body, (idempotencyKey) => call(routes.handOver, { params: { account }, body, idempotencyKey }));
  };
  const missing = t('seat.missing');
  return (
    <Modal
      open
      title={t('handover.title', { name: displayName })}
      okText={t('handover.save')}
      cancelText={t('seat.cancel')}
      confirmLoading={busy}
      okButtonProps={{ disabled: work.data === undefined }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <Loaded resource={work}>
        {({ waiting, successors }) => (
          <Form form={form} layout="vertical" initialValues={{ close: false, reason: '' }} onFinish={handOver}>
            <p>{waiting === 0 ? t('handover.nothing') : t('handover.waiting', { count: waiting })}</p>
            <Form.Item name="close" valuePropName="checked">
              <Checkbox>{t('handover.close')}</Checkbox>
            </Form.Item>
            <Form.Item
              name="to"
              label={t('handover.to')}
              dependencies={['close']}
              rules={[({ getFieldValue }) => ({ required: waiting > 0 || !getFieldValue('close'), message: missing })]}
            >
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={successors.map(({ account: value, displayName: label }) => ({ value, label }))}
              />
            </Form.Item>
            <Form.Item
              name="reason"
              label={t('handover.reason')}
              rules={[{ required: true, whitespace: true, message: missing }]}
            >
              <Input.TextArea maxLength={400} autoSize={{ minRows: 2, maxRows: 5 }} />
            </Form.Item>
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}
