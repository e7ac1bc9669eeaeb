import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type PrinterBody, type PrinterRow } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from '../centre/use-save.ts';

interface Props {
  /** The printer that is corrected; left out for a new one. */
  row?: PrinterRow;
  onClose: () => void;
  onDone: (words: string) => void;
}
type Typed = Partial<PrinterBody>;

/** A new printer, or how far one is off, in millimetres. */
export function PrinterDialog({ row, onClose, onDone }: Props) {
  const { t } = useTranslation('blanks');
  const [form] = Form.useForm<Typed>();
  const { problem, busy, save } = useSave<PrinterRow>(({ name }) => onDone(t('printers.done', { name })));
  const write = ({ name = '', right = 0, down = 0 }: Typed) =>
    void save({ name, right, down }, () =>
      row
        ? call(routes.correctPrinter, { params: { id: row.id }, body: { right, down } })
        : call(routes.addPrinter, { body: { name: name.trim(), right, down } }),
    );
  return (
    <Modal
      open
      title={row ? t('printers.correctTitle', { name: row.name }) : t('printers.addTitle')}
      okText={t('printers.save')}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ right: row?.right ?? 0, down: row?.down ?? 0 }}
        onFinish={write}
      >
        {!row && (
          <Form.Item
            name="name"
            label={t('printers.name')}
            extra={t('printers.nameHint')}
            rules={[{ required: true, whitespace: true, message: t('missing') }]}
          >
            <Input maxLength={60} />
          </Form.Item>
        )}
        <Form.Item name="right" label={t('printers.right')} rules={[{ required: true, message: t('missing') }]}>
          <InputNumber min={-30} max={30} step={0.1} precision={1} />
        </Form.Item>
        <Form.Item
          name="down"
          label={t('printers.down')}
          extra={t('printers.offsetHint')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <InputNumber min={-30} max={30} step={0.1} precision={1} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
