import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type SealEndBody, type SealRow } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from '../centre/use-save.ts';

const sends = { loss: routes.reportSealLost, withdrawal: routes.withdrawSeal } as const;
export type Ending = keyof typeof sends;

interface Props {
  row: SealRow;
  ending: Ending;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Ends the use of a seal at once: it was lost, or it is taken back. */
export function EndDialog({ row, ending, onClose, onDone }: Props) {
  const { t } = useTranslation('seals');
  const [form] = Form.useForm<SealEndBody>();
  const { problem, busy, save } = useSave<SealRow>(() => onDone(t(`${ending}.done`, { name: row.name })));
  const end = (body: SealEndBody) =>
    void save(body, (idempotencyKey) => call(sends[ending], { params: { id: row.id }, body, idempotencyKey }));
  return (
    <Modal
      open
      title={t(`${ending}.title`, { name: row.name })}
      okText={t(`${ending}.save`)}
      okButtonProps={{ danger: true }}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t(`${ending}.explain`)}</p>
      <Form form={form} layout="vertical" onFinish={end}>
        <Form.Item
          name="reason"
          label={t(`${ending}.reason`)}
          rules={[{ required: true, whitespace: true, message: t('missing') }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
