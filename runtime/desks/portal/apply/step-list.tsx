import { useTranslation } from 'react-i18next';

interface Props {
  /** Ordinals of the steps there are. */
  shown: readonly number[];
  at: number;
  nameOf: (step: number) => string;
  go: (step: number) => void;
}

/** Where one is; steps already passed can be gone back to. */
export function StepList({ shown, at, nameOf, go }: Props) {
  const { t } = useTranslation();
  const place = shown.indexOf(at) + 1;
  return (
    <nav className="step-list" aria-label={t('apply.steps')}>
      <p className="step-place">{t('apply.place', { place, count: shown.length, name: nameOf(at) })}</p>
      <progress max={shown.length} value={place} aria-hidden="true" />
      <ol>
        {shown.map((step) => (
          <li key={step}>
            {step < at ? (
              <button type="button" onClick={() => go(step)}>
                {nameOf(step)}
              </button>
            ) : (
              <span aria-current={step === at ? 'step' : undefined}>{nameOf(step)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
