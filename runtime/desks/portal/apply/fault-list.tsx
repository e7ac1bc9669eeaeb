import { useTranslation } from 'react-i18next';
import type { Faults } from './server-faults.ts';

/** What the server found wrong, each with a way to the step where it is mended. */
export function FaultList({ faults, go }: { faults: Faults['list']; go: (step: number) => void }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <ul className="fault-list">
      {faults.map(({ message, step }, index) => (
        <li key={index}>
          {message}
          {step !== undefined && (
            <button type="button" className="button button-quiet" onClick={() => go(step)}>
              {t('review.mend')}
              <span className="unseen">{message}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
