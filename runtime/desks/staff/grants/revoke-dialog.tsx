import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type GrantRevokeBody, type GrantRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, ProblemNote } from '../../../signed-in/index.ts';
import { useAct } from './use-act.ts';

interface Props {
  row: GrantRow;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Ends a grant; what was decided under it stands. */
export function RevokeDialog({ row, onClose, onDone }: Props) {
  const { t } = useTranslation('grants');
  const [form] = Form.useForm<GrantRevokeBody>();
  const choices = useResource('grant-choices', (signal) => call(routes.grantChoices, { signal }));
  const { problem, busy, save } = useAct(t('revoke.done'), onDone);
  const rules = [{ required: true, message: t('missing') }];
  const revoke = (body: GrantRevokeBody) =>
    void save(body, (idempotencyKey) => call(routes.revokeGrant, { params: { id: row.grant }, body, idempotencyKey }));
  return (
    <Modal
      open
      title={t('revoke.title', { number: row.number })}
      okText={t('revoke.save')}
      okButtonProps={{ danger: true, disabled: choices.data === undefined }}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t('revoke.explain')}</p>
      <Loaded resource={choices}>
        {({ today }) => (
          <Form form={form} layout="vertical" initialValues={{ on: today }} onFinish={revoke}>
            <Form.Item name="on" label={t('revoke.on')} rules={rules}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="reason" label={t('revoke.reason')} rules={rules}>
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
            </Form.Item>
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}
