import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { Confirm } from '../frame/confirm.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useCommand } from './use-command.ts';

/** Taking the application back: with a reason, and asked once more. */
export function Withdraw({ view, done }: { view: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const { give, busy, problem } = useCommand(view, done);

  const ask = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById('reason')?.focus();
    else dialog.current?.showModal();
  };
  return (
    <details className="question">
      <summary>{t('withdraw.title')}</summary>
      <p>{t('withdraw.words')}</p>
      <div className={missing ? 'line line-wrong' : 'line'}>
        <label htmlFor="reason">{t('withdraw.reason')}</label>
        <textarea
          id="reason"
          rows={3}
          maxLength={500}
          value={reason}
          aria-invalid={missing}
          aria-describedby={missing ? 'reason-error' : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {missing && (
          <p id="reason-error" className="line-error" role="alert">
            {t('withdraw.reasonMissing')}
          </p>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
      <button type="button" className="button button-danger" disabled={busy} onClick={ask}>
        {t('withdraw.act')}
      </button>
      <Confirm
        dialog={dialog}
        title={t('withdraw.ask')}
        act={t('withdraw.act')}
        confirm={() => void give({ kind: 'withdraw', reason: reason.trim() })}
      >
        <p>{t('withdraw.final')}</p>
      </Confirm>
    </details>
  );
}
