import { CheckCircleFilled, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { Button, Modal, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseCommandKind } from '../actions/action.ts';
import { type Answer, type BulkCase, useBulk } from './use-bulk.ts';

function Told({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslation();
  if (!answer) return null;
  if (answer.state === 'running') return <LoadingOutlined aria-label={t('bulk.running')} />;
  if (answer.state === 'done') {
    return (
      <span className="bulk-done">
        <CheckCircleFilled /> {t('bulk.done')}
      </span>
    );
  }
  return (
    <span className="bulk-refused">
      <CloseCircleFilled /> {t('bulk.refused', { words: answer.words })}
    </span>
  );
}

interface Props {
  kind: CaseCommandKind;
  name: string;
  cases: readonly BulkCase[];
  /** What has to be filled in or said before it begins. */
  children?: ReactNode;
  ready?: boolean;
  onClose: (acted: boolean) => void;
}

/** Several cases in turn: how far it is, and what each case answered. Closing leaves what was done as it is. */
export function BulkDialog({ kind, name, cases: given, children, ready = true, onClose }: Props) {
  const { t } = useTranslation();
  // Fixed while the dialog is open: the list behind it is read anew.
  const [held] = useState(given);
  const cases = held.map((one) => given.find(({ id }) => id === one.id) ?? one);
  const { answers, running, finished, run, stop } = useBulk(kind, cases);
  const ended = [...answers.values()].filter(({ state }) => state === 'done' || state === 'refused');
  const done = ended.filter(({ state }) => state === 'done').length;
  return (
    <Modal
      open
      title={t('bulk.title', { act: name, count: cases.length })}
      onCancel={() => (running ? stop() : onClose(ended.length > 0))}
      mask={{ closable: false }}
      footer={
        <>
          {running && <Button onClick={stop}>{t('bulk.stop')}</Button>}
          {!running && (
            <Button onClick={() => onClose(ended.length > 0)}>{t(finished ? 'bulk.close' : 'act.cancel')}</Button>
          )}
          {!finished && (
            <Button type="primary" loading={running} disabled={!ready} onClick={() => void run()}>
              {t('bulk.start', { act: name, count: cases.length })}
            </Button>
          )}
        </>
      }
    >
      {!finished && !running && children}
      {(running || finished) && (
        <Progress
          percent={Math.round((ended.length / cases.length) * 100)}
          format={() => t('bulk.progress', { done: ended.length, count: cases.length })}
        />
      )}
      {finished && (
        <p role="status">
          {t('bulk.result', { done, refused: ended.length - done, left: cases.length - ended.length })}
        </p>
      )}
      <ul className="bulk-cases" aria-label={t('bulk.cases')}>
        {cases.map(({ id, number, matterName }) => (
          <li key={id}>
            <span>
              <Link href={`/cases/${id}`} className="case-number" tabIndex={running ? -1 : 0}>
                {number}
              </Link>{' '}
              {matterName}
            </span>
            <Told answer={answers.get(id)} />
          </li>
        ))}
      </ul>
    </Modal>
  );
}
