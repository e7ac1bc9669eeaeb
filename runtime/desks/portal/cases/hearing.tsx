import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useCommand } from './use-command.ts';

/** Asking for the hearing the applicant was told of, or doing without it (行政许可法 第四十七条). */
export function Hearing({ view, done }: { view: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const { give, busy, problem } = useCommand(view, done);
  const who = view.case.applicant.name;
  const said = view.case.hearing?.answers.findLast((one) => one.who === who);
  const asked = said?.outcome === 'ask';
  const answer = (outcome: 'ask' | 'waive') => void give({ kind: 'answerHearing', who, outcome });
  return (
    <section className="hearing">
      <h2>{t('hearing.title')}</h2>
      <p>{t('hearing.words')}</p>
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        {!asked && (
          <button type="button" className="button button-main" disabled={busy} onClick={() => answer('ask')}>
            {t('hearing.ask')}
          </button>
        )}
        <button type="button" className="button" disabled={busy} onClick={() => answer('waive')}>
          {t(asked ? 'hearing.takeBack' : 'hearing.waive')}
        </button>
      </p>
    </section>
  );
}
