import { DeleteOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Condition, Operator } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { comparisonWith, isPlain, operatorsFor, withOperator } from './comparison.ts';
import { ValueInput } from './value-input.tsx';

interface Props {
  id: string;
  number: number;
  condition: Condition;
  isRemovable: boolean;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

const origins = ['answers', 'applicant', 'case', 'licence'] as const;

/** One row: what is looked at, how it is compared, with what. A row it cannot show is a sentence to keep or remove. */
export function ConditionRow({ id, number, condition, isRemovable, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { facts, named, say } = useFacts();
  const fact = 'fact' in condition ? facts.get(condition.fact) : undefined;
  const isComparison = isPlain(condition, fact);
  const isNamed = 'condition' in condition;
  const remove = isRemovable && (
    <IconButton words={t('condition.remove', { number })} icon={DeleteOutlined} onClick={onRemove} />
  );
  if (!isComparison && !isNamed) {
    return (
      <div className="condition-row">
        <p className="condition-kept">{say(condition)}</p>
        {remove}
      </div>
    );
  }

  const choose = (chosen: string) => {
    const declared = facts.get(chosen);
    onChange(declared ? comparisonWith(declared) : { condition: chosen });
  };
  const left = isNamed ? condition.condition : condition.fact;
  const isGone = isNamed && !named.has(left);
  return (
    <div className="condition-row" role="group" aria-label={t('condition.row', { number })}>
      <select
        id={id}
        className="prop-input"
        aria-label={t('condition.fact')}
        value={left}
        onChange={({ target }) => choose(target.value)}
      >
        {isGone && <option value={left}>{t('panel.gone', { value: left })}</option>}
        {origins.map((origin) => {
          const own = [...facts.values()].filter((one) => one.origin === origin && one.type !== 'table');
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
      </select>
      {isComparison && fact && (
        <>
          <select
            className="prop-input condition-operator"
            aria-label={t('condition.operator')}
            value={condition.operator}
            onChange={({ target }) => onChange(withOperator(condition, target.value as Operator))}
          >
            {operatorsFor(fact.type).map(({ operator, words }) => (
              <option key={operator} value={operator}>
                {words}
              </option>
            ))}
          </select>
          <ValueInput
            id={`${id}_value`}
            fact={fact}
            operator={condition.operator}
            value={condition.value}
            onChange={(value) => onChange({ ...condition, value })}
          />
        </>
      )}
      {remove}
    </div>
  );
}
