import { useTranslation } from 'react-i18next';
import { limitWords, necessities, originalities, type Assessment, type Bundle } from '../../engine/index.ts';

interface Props {
  bundle: Bundle;
  assessment: Assessment;
}

/** What the matter says for the answers typed: materials, steps, limits, findings. */
export function Outcome({ bundle, assessment }: Props) {
  const { t } = useTranslation();
  const { materials, steps, findings } = assessment;
  return (
    <section className="outcome" aria-label={t('outcome.title')}>
      <h3>{t('outcome.materials', { count: materials.on.length })}</h3>
      <ol>
        {materials.on.map(({ id, name, necessity, originality, originals, copies }) => (
          <li key={id}>
            {name}
            <span className="row-tag">{necessities[necessity]}</span>
            <span className="quiet">
              {t('outcome.copies', { originality: originalities[originality], originals, copies })}
            </span>
          </li>
        ))}
        {materials.open.map(({ id, name }) => (
          <li key={id} className="quiet">
            {t('outcome.open', { name })}
          </li>
        ))}
      </ol>
      <h3>{t('outcome.route')}</h3>
      <p>
        {steps
          .filter(({ applies }) => applies !== false)
          .map(({ step }) => step.title)
          .join(' → ') || t('outcome.noSteps')}
      </p>
      <p>{t('outcome.promised', { limit: limitWords(bundle.matter.limits.promised) })}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ rule, event }) => (
            <li key={rule}>{event.params.message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
