import { Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type BlankEntryShape, type BlankKindShape } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from '../centre/use-save.ts';

export type EntryAct = 'receive' | 'move' | 'end';

interface Typed {
  from?: string;
  to?: string;
  holder?: string;
  note?: string;
  state?: 'spoiled' | 'lost';
  reason?: string;
}

interface Props {
  act: EntryAct;
  kind: BlankKindShape;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Sends an entry of the register. */
function send(act: EntryAct, kind: string, typed: Typed, idempotencyKey: string): Promise<BlankEntryShape> {
  const { from = '', to = '', holder = '', note, state = 'spoiled', reason = '' } = typed;
  const range = { kind, from: from.trim(), to: to.trim() };
  if (act === 'receive') {
    const body = { ...range, holder, ...(note?.trim() ? { note: note.trim() } : {}) };
    return call(routes.receiveBlanks, { body, idempotencyKey });
  }
  if (act === 'move') return call(routes.passBlanksOn, { body: { ...range, holder }, idempotencyKey });
  return call(routes.endBlanks, { body: { ...range, state, reason: reason.trim() }, idempotencyKey });
}

/** Blanks that came in, pass into other hands, or were spoiled or lost before they were used: a stretch of numbers. */
export function EntryDialog({ act, kind, onClose, onDone }: Props) {
  const { t } = useTranslation('blanks');
  const [form] = Form.useForm<Typed>();
  const { problem, busy, save } = useSave<BlankEntryShape>(({ count }) => onDone(t(`${act}.done`, { count })));
  const rules = [{ required: true, whitespace: true, message: t('missing') }];
  return (
    <Modal
      open
      title={t(`${act}.title`, { name: kind.name })}
      okText={t(`${act}.save`)}
      okButtonProps={{ danger: act === 'end' }}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      {act === 'end' && <p>{t('end.explain')}</p>}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ state: 'spoiled' }}
        onFinish={(typed: Typed) => void save([act, typed], (key) => send(act, kind.id, typed, key))}
      >
        <Form.Item name="from" label={t('from')} extra={t('fromHint')} rules={rules}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="to" label={t('to')} rules={rules}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        {act !== 'end' && (
          <Form.Item name="holder" label={t('holder')} rules={rules}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={kind.posts.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
        {act === 'receive' && (
          <Form.Item name="note" label={t('receive.note')} extra={t('receive.noteHint')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        {act === 'end' && <EndFields />}
      </Form>
    </Modal>
  );
}

function EndFields() {
  const { t } = useTranslation('blanks');
  return (
    <>
      <Form.Item name="state" label={t('end.state')}>
        <Radio.Group
          options={[
            { value: 'spoiled', label: t('end.spoiled') },
            { value: 'lost', label: t('end.lost') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('end.reason')}
        extra={t('end.reasonHint')}
        rules={[{ required: true, whitespace: true, message: t('missing') }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </>
  );
}
