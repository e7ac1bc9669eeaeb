import { useTranslation } from 'react-i18next';
import type { Condition } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { comparisonWith, operatorsFor } from './comparison.ts';

const origins = ['answers', 'applicant', 'case', 'licence'] as const;

interface Props {
  id: string;
  /** Name of a fact or of a named condition; empty when none is chosen yet. */
  value: string;
  autoFocus?: boolean;
  onChange: (condition: Condition) => void;
}

/** What a condition looks at: choosing it makes the comparison that is usual with it. */
export function FactSelect({ id, value, autoFocus, onChange }: Props) {
  const { t } = useTranslation();
  const { facts, named } = useFacts();
  const isKnown = facts.has(value) || named.has(value);
  const choose = (chosen: string) => {
    const declared = facts.get(chosen);
    onChange(declared ? comparisonWith(declared) : { condition: chosen });
  };
  return (
    <ActSelect
      id={id}
      className="prop-input"
      label={t('condition.fact')}
      autoFocus={autoFocus}
      value={value}
      onChoose={choose}
    >
      {value === '' ? (
        <option value="">{t('panel.choose')}</option>
      ) : (
        !isKnown && <option value={value}>{t('panel.gone', { value })}</option>
      )}
      {origins.map((origin) => {
        const own = [...facts.values()].filter(
          ({ origin: from, type }) => from === origin && operatorsFor(type).length > 0,
        );
        if (own.length === 0) return null;
        return (
          <optgroup key={origin} label={t(`origin.${origin}`)}>
            {own.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </optgroup>
        );
      })}
      {named.size > 0 && (
        <optgroup label={t('origin.named')}>
          {[...named].map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
    </ActSelect>
  );
}
