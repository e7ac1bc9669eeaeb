import { useTranslation } from 'react-i18next';
import type { Finding } from '../check/findings.ts';

/** What the check says of a template; each leads to its line. */
export function TemplateFaults({ faults, onGo }: { faults: readonly Finding[]; onGo: (line: number) => void }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={t('template.faults')}>
      {faults.map(({ key, line, message, severity }) => (
        <li key={key}>
          <button type="button" className={`link-button ${severity}`} onClick={() => onGo(line ?? 1)}>
            {line === undefined ? message : t('line', { line, message })}
          </button>
        </li>
      ))}
    </ul>
  );
}
