import { App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape } from '../../runtime/api/index.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, ProblemNote } from '../../runtime/signed-in/index.ts';
import { Changes } from '../review/changes.tsx';
import { Consequences } from './consequences.tsx';
import { useCentreEditor } from './use-centre.ts';

interface Props {
  revision: () => number;
  onClose: () => void;
  onSubmitted: () => void;
}

/** What will be sent, what it would mean to matters and registers, and why; then it waits for another person. */
export function SubmitCentre({ revision, onClose, onSubmitted }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { flush } = useCentreEditor();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const review = useResource('centre', async (signal) => {
    await flush();
    return call(routes.reviewCentre, { signal });
  });
  const submit = async () => {
    setBusy(true);
    try {
      await flush();
      await call(routes.submitCentre, { body: { revision: revision(), reason: reason.trim() } });
      void message.success(t('submit.done'));
      onSubmitted();
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const isReady = reason.trim().length >= 2 && review.data?.publishable === true;
  return (
    <Modal
      open
      style={{ top: 40 }}
      title={t('submit.title')}
      okText={t('submit.send')}
      okButtonProps={{ disabled: !isReady }}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <Loaded resource={review}>
        {({ changes, problems }) => (
          <>
            <p>{t('organisation.changes', { count: changes.length })}</p>
            <Changes changes={changes} />
            <Consequences problems={problems} />
          </>
        )}
      </Loaded>
      <label className="prop">
        <span className="prop-name">{t('submit.reason')}</span>
        <Input.TextArea
          rows={3}
          maxLength={500}
          placeholder={t('organisation.reasonHint')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
    </Modal>
  );
}
