import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../runtime/signed-in/index.ts';
import { useSending } from './use-sending.ts';

interface Props {
  canSend: boolean;
  /** An example of a reason. */
  hint: string;
  send: (reason: string) => Promise<unknown>;
  onClose: () => void;
  onSubmitted: () => void;
  /** What will be sent. */
  children: ReactNode;
}

/** What will be sent, and why; then it waits for another person. */
export function SubmitModal({ canSend, hint, send, onClose, onSubmitted, children }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { busy, problem, act } = useSending();
  const words = reason.trim();
  const submit = () =>
    act(
      () => send(words),
      t('submit.done'),
      () => {
        onSubmitted();
        onClose();
      },
    );
  return (
    <Modal
      open
      style={{ top: 40 }}
      title={t('submit.title')}
      okText={t('submit.send')}
      okButtonProps={{ disabled: words.length < 2 || !canSend }}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      {children}
      <label className="prop">
        <span className="prop-name">{t('submit.reason')}</span>
        <Input.TextArea
          rows={3}
          maxLength={500}
          placeholder={hint}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
    </Modal>
  );
}
