import { App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape } from '../../runtime/api/index.ts';
import { useEditor } from '../draft/editor.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, ProblemNote } from '../../runtime/signed-in/index.ts';
import { ImpactPanel } from '../impact/impact-panel.tsx';
import { Changes } from './changes.tsx';
import { ToVerify } from './to-verify.tsx';
import { WholeNew } from './whole-new.tsx';

interface Props {
  open: boolean;
  matter: string;
  revision: () => number;
  onClose: () => void;
  onSubmitted: () => void;
}

/** What will be sent, and why; then it waits for another person. */
export function SubmitDialog(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ matter, revision, onClose, onSubmitted }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { draft, flush } = useEditor();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const review = useResource(matter, async (signal) => {
    await flush();
    return call(routes.reviewMatterDraft, { params: { matter }, signal });
  });

  const submit = async () => {
    setBusy(true);
    try {
      await flush();
      await call(routes.submitMatterDraft, {
        params: { matter },
        body: { revision: revision(), reason: reason.trim() },
      });
      void message.success(t('submit.done'));
      onSubmitted();
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      style={{ top: 40 }}
      title={t('submit.title')}
      okText={t('submit.send')}
      okButtonProps={{ disabled: reason.trim().length < 2 || review.data === undefined }}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <Loaded resource={review}>
        {({ draft: sent, changes, runningCases }) =>
          sent.basedOn === 0 ? (
            <WholeNew bundle={sent.bundle} />
          ) : (
            <>
              <p>{t('review.summary', { count: changes.length, running: runningCases })}</p>
              <Changes changes={changes} />
              <ImpactPanel matter={matter} flush={flush} />
            </>
          )
        }
      </Loaded>
      <ToVerify
        bundle={draft.view().history.bundle}
        onGo={(path) => {
          onClose();
          draft.goTo(path);
        }}
      />
      <label className="prop">
        <span className="prop-name">{t('submit.reason')}</span>
        <Input.TextArea
          rows={3}
          maxLength={500}
          placeholder={t('submit.reasonHint')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
    </Modal>
  );
}
