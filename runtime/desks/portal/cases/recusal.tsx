import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recusalOutcomes, recusalRelations } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useCommand } from './use-command.ts';

type Relation = keyof typeof recusalRelations;
const relations = Object.entries(recusalRelations) as [Relation, string][];

/** What was asked so far, and what the head of the authority said to it. */
function Asked({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { recusalRequests = [] } = view.case;
  if (recusalRequests.length === 0) return null;
  return (
    <ul>
      {recusalRequests.map(({ officer, at, answer }) => (
        <li key={at}>
          {officer.name}：{answer ? `${recusalOutcomes[answer.outcome]}，${answer.reason}` : t('recusal.open')}
        </li>
      ))}
    </ul>
  );
}

/** Asking that somebody of the office keep out of the case (公务员法 第七十七条). */
export function Recusal({ view, done }: { view: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const { give, busy, problem } = useCommand(view, done);
  const [officer, setOfficer] = useState('');
  const [relation, setRelation] = useState<Relation>('other');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const lacks = officer === '' || reason.trim() === '';
    setMissing(lacks);
    const who = view.case.applicant.name;
    if (!lacks) void give({ kind: 'requestRecusal', officer, who, relation, reason: reason.trim() });
  };
  return (
    <details className="question">
      <summary>{t('recusal.title')}</summary>
      <p>{t('recusal.words')}</p>
      <Asked view={view} />
      <form onSubmit={send} noValidate>
        <div className="line">
          <label htmlFor={`${id}-officer`}>{t('recusal.officer')}</label>
          <select id={`${id}-officer`} value={officer} onChange={(event) => setOfficer(event.target.value)}>
            <option value="">{t('recusal.choose')}</option>
            {view.work.officers.map(({ id: account, name, title }) => (
              <option key={account} value={account}>
                {title === '' ? name : `${name}（${title}）`}
              </option>
            ))}
          </select>
        </div>
        <div className="line">
          <label htmlFor={`${id}-relation`}>{t('recusal.relation')}</label>
          <select
            id={`${id}-relation`}
            value={relation}
            onChange={(event) => setRelation(event.target.value as Relation)}
          >
            {relations.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className={missing ? 'line line-wrong' : 'line'}>
          <label htmlFor={`${id}-reason`}>{t('recusal.reason')}</label>
          <textarea
            id={`${id}-reason`}
            rows={3}
            maxLength={500}
            value={reason}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-error` : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          {missing && (
            <p id={`${id}-error`} className="line-error" role="alert">
              {t('recusal.missing')}
            </p>
          )}
        </div>
        {problem && <ProblemNote problem={problem} />}
        <p className="acts">
          <button type="submit" className="button" disabled={busy}>
            {t('recusal.act')}
          </button>
        </p>
      </form>
    </details>
  );
}
