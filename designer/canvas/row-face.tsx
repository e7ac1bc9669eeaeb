import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../engine/index.ts';
import { useSentence } from '../draft/editor.ts';

export interface Face {
  name: string;
  /** Few words each, beside the name. */
  tags: readonly string[];
  required?: boolean;
  /** When it applies. */
  when?: Condition | undefined;
  errors: number;
  warnings: number;
}

/** It follows the names it speaks of by itself, so that the row need not. */
const When = ({ condition }: { condition: Condition }) => <span className="row-when">{useSentence(condition)}</span>;

/** What is to be read of a thing in its row. */
export function RowFace({ name, tags, required, when, errors, warnings, children }: Face & { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="row-name">{name}</span>
      {tags.map((tag) => (
        <span key={tag} className="row-tag">
          {tag}
        </span>
      ))}
      {required === true && <span className="row-required">{t('row.required')}</span>}
      {errors > 0 && <span className="dot error">{t('row.errors', { count: errors })}</span>}
      {errors === 0 && warnings > 0 && <span className="dot warning">{t('row.warnings', { count: warnings })}</span>}
      {when && <When condition={when} />}
      {children}
    </>
  );
}
