import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { spliced } from '../edits/spliced.ts';
import { comparisonWith } from './comparison.ts';
import { ConditionRow } from './condition-row.tsx';
import { conditionOf, groupOf, type Group } from './group.ts';

interface Props {
  id: string;
  condition: Condition | undefined;
  /** May not be left without a row. */
  isNeeded: boolean;
  readOnly: boolean;
  onChange: (condition: Condition | undefined) => void;
}

/** A condition: its sentence, and one level of rows that all or any must hold. */
export function ConditionEditor({ id, condition, isNeeded, readOnly, onChange }: Props) {
  const { t } = useTranslation();
  const { facts, say } = useFacts();
  const group = groupOf(condition);
  const change = (next: Partial<Group>) => group && onChange(conditionOf({ ...group, ...next }));
  const [firstFact] = facts.values();
  return (
    <div className="condition">
      {condition && <p className="condition-sentence">{say(condition)}</p>}
      {group === undefined && <p className="locked">{t('panel.locked')}</p>}
      {group && !readOnly && (
        <>
          {group.rows.length > 1 && (
            <select
              className="prop-input prop-short"
              aria-label={t('condition.join')}
              value={group.join}
              onChange={({ target }) => change({ join: target.value as Group['join'] })}
            >
              <option value="all">{t('condition.all')}</option>
              <option value="any">{t('condition.any')}</option>
            </select>
          )}
          {group.rows.map((row, index) => (
            <ConditionRow
              key={index}
              id={`${id}_${index}`}
              number={index + 1}
              condition={row}
              isRemovable={!isNeeded || group.rows.length > 1}
              onChange={(next) => change({ rows: spliced(group.rows, index, 1, next) })}
              onRemove={() => change({ rows: spliced(group.rows, index, 1) })}
            />
          ))}
          {firstFact && (
            <button
              type="button"
              className="prop-button"
              onClick={() => change({ rows: [...group.rows, comparisonWith(firstFact)] })}
            >
              <PlusOutlined aria-hidden /> {t('condition.add')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
