import { useTranslation } from 'react-i18next';
import type { Condition } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { FactSelect } from './fact-select.tsx';
import { conditionOf, groupOf } from './group.ts';
import { GroupRows } from './group-rows.tsx';

interface Props {
  id: string;
  condition: Condition | undefined;
  /** May not be left without a row. */
  isNeeded: boolean;
  readOnly: boolean;
  onChange: (condition: Condition | undefined) => void;
}

/** A condition: its sentence, and its rows. One that is not there yet begins with what it looks at. */
export function ConditionEditor({ id, condition, isNeeded, readOnly, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useFacts();
  const group = groupOf(condition);
  return (
    <div className="condition">
      {condition && <p className="condition-sentence">{say(condition)}</p>}
      {group === undefined && <p className="locked">{t('panel.locked')}</p>}
      {!condition && !readOnly && <FactSelect id={id} value="" autoFocus={!isNeeded} onChange={onChange} />}
      {condition && group && !readOnly && (
        <GroupRows
          id={id}
          group={group}
          depth={0}
          isNeeded={isNeeded}
          onChange={(next) => onChange(conditionOf(next))}
        />
      )}
    </div>
  );
}
