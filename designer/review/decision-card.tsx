import { Alert, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../runtime/signed-in/index.ts';
import type { useSending } from './use-sending.ts';

interface Props {
  /** Nobody decides on their own change. */
  mine: boolean;
  sending: Pick<ReturnType<typeof useSending>, 'busy' | 'problem'>;
  canPublish: boolean;
  /** @param words of the reviewer, trimmed; empty where they are silent */
  onPublish: (words: string) => void;
  onReject: (words: string) => void;
  /** When and how it would come into force. */
  children: ReactNode;
  aside?: ReactNode;
}

/** Publish, or send back with reasons. */
export function DecisionCard({ mine, sending, canPublish, onPublish, onReject, children, aside }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const words = note.trim();
  const { busy, problem } = sending;
  return (
    <section className="card" aria-labelledby="decision-title">
      <h3 id="decision-title">{t('decision.title')}</h3>
      {mine && <Alert type="warning" showIcon title={t('decision.own')} />}
      {problem && <ProblemNote problem={problem} />}
      {children}
      <label className="prop">
        <span className="prop-name">{t('decision.note')}</span>
        <Input.TextArea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      {aside}
      <div className="toolbar">
        <Button type="primary" loading={busy} disabled={mine || !canPublish} onClick={() => onPublish(words)}>
          {t('decision.publish')}
        </Button>
        <Button
          danger
          loading={busy}
          disabled={words.length < 2}
          title={words.length < 2 ? t('decision.noteFirst') : undefined}
          onClick={() => onReject(words)}
        >
          {t('decision.reject')}
        </Button>
      </div>
    </section>
  );
}
