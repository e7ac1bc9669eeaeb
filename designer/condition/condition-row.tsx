import { DeleteOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Condition, Operator } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { isPlain, operatorsFor, withOperator } from './comparison.ts';
import { FactSelect } from './fact-select.tsx';
import { ValueInput } from './value-input.tsx';

interface Props {
  id: string;
  number: number;
  condition: Condition;
  isRemovable: boolean;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One row: what is looked at, how it is compared, with what. A row it cannot show is a sentence to keep or remove. */
export function ConditionRow({ id, number, condition, isRemovable, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { facts, say } = useFacts();
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

  const left = isNamed ? condition.condition : condition.fact;
  return (
    <div className="condition-row" role="group" aria-label={t('condition.row', { number })}>
      <FactSelect id={id} value={left} onChange={onChange} />
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
