import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../engine/index.ts';

interface Props {
  changes: readonly Difference[];
  /** Stands behind a sentence. */
  beside?: ((change: Difference) => ReactNode) | undefined;
}

/** What changed, as sentences, by part. */
export function Changes({ changes, beside }: Props) {
  const { t } = useTranslation();
  const parts = [...new Set(changes.map(({ part }) => part))];
  if (changes.length === 0) return <p className="quiet">{t('review.noChanges')}</p>;
  return (
    <div className="changes">
      {parts.map((part) => {
        const own = changes.filter((change) => change.part === part);
        return (
          <div key={part}>
            <h4>
              {part} <span className="count">{own.length}</span>
            </h4>
            <ul>
              {own.map((change) => (
                <li key={change.pointer + change.words}>
                  {change.words} {beside?.(change)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
