import { useTranslation } from 'react-i18next';
import { cite, decisionModes, limitWords, stepOutcomes, stepPosts } from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { DueDays } from './due-days.tsx';
import { memoryFiles } from './memory-files.ts';
import { Points } from './points.tsx';
import type { Judgement } from './tried.ts';

/** The draft as those who review and decide meet it: the answers, the way it goes, what was found, and what to look at. */
export function ApproverLook({ matter, assessment, days }: Judgement) {
  const { t } = useTranslation();
  const { settled, steps, findings } = assessment;
  const { decision } = matter.bundle.matter;
  const granting = matter.requirements.granting.filter(({ when }) => when?.evaluate(settled.facts) !== false);
  return (
    <section className="look" aria-label={t('preview.looks.approver')}>
      <DueDays days={days} which={['promisedDue', 'statutoryDue']} />
      <h3>{t('outcome.route')}</h3>
      <ol>
        {steps
          .filter(({ applies }) => applies !== false)
          .map(({ step: { id, title, limit, outcomes }, post }) => (
            <li key={id}>
              <b>{title}</b> {post === undefined ? t('preview.unrouted') : stepPosts[post]}
              <span className="quiet">
                {' '}
                {limitWords(limit)} {outcomes.map((one) => stepOutcomes[one]).join('／')}
              </span>
            </li>
          ))}
        <li>
          <b>{t('preview.decision')}</b> {decisionModes[decision.mode]}
        </li>
      </ol>
      <h3>{t('preview.found')}</h3>
      {findings.length === 0 && <p className="quiet">{t('preview.foundNothing')}</p>}
      <ul>
        {findings.map(({ rule, event }) => (
          <li key={rule} className={event.type === 'ground' ? 'error' : ''}>
            {event.params.message}
            {'basis' in event.params && <span className="quiet"> {cite(event.params.basis)}</span>}
          </li>
        ))}
      </ul>
      <Points title={t('preview.granting')} points={granting.map(({ item }) => item)} />
      <h3>{t('preview.answers')}</h3>
      <MatterForm
        readOnly
        form={matter.form}
        answers={settled.answers}
        facts={settled.facts}
        files={memoryFiles}
        idPrefix="look"
      />
    </section>
  );
}
