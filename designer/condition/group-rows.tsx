import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Condition, FactDeclaration } from '../../engine/index.ts';
import { useFacts } from '../draft/editor.ts';
import { spliced } from '../edits/spliced.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { comparisonWith } from './comparison.ts';
import { ConditionRow } from './condition-row.tsx';
import { groupOf, innerOf, isGroup, type Group } from './group.ts';

/** Groups inside groups inside groups are better written as a table of rules. */
const DEEPEST = 2;

interface Props {
  id: string;
  group: Group;
  /** How many groups are around it. */
  depth: number;
  /** May not be left without a row. */
  isNeeded: boolean;
  onChange: (group: Group) => void;
}

/** Conditions that all or any of which must hold, and groups of such among them. */
export function GroupRows({ id, group, depth, isNeeded, onChange }: Props) {
  const { t } = useTranslation();
  const { facts } = useFacts();
  const [first] = facts.values();
  const { join, rows } = group;
  /** A group of the other kind: one of the same kind would say nothing new. */
  const groupWith = (fact: FactDeclaration): Condition =>
    join === 'all' ? { any: [comparisonWith(fact)] } : { all: [comparisonWith(fact)] };
  const put = (rows: readonly Condition[]) => onChange({ join, rows });
  const replace = (index: number, by: Condition | undefined) =>
    put(by === undefined ? spliced(rows, index, 1) : spliced(rows, index, 1, by));
  return (
    <>
      {(rows.length > 1 || depth > 0) && (
        <select
          className="prop-input prop-short"
          aria-label={t('condition.join')}
          value={join}
          onChange={({ target }) => onChange({ join: target.value as Group['join'], rows })}
        >
          <option value="all">{t('condition.all')}</option>
          <option value="any">{t('condition.any')}</option>
        </select>
      )}
      {rows.map((row, index) => {
        const [number, isRemovable, inner] = [index + 1, !isNeeded || rows.length > 1, groupOf(row)];
        const remove = () => replace(index, undefined);
        if (!isGroup(row) || !inner)
          return (
            <ConditionRow
              key={index}
              id={`${id}_${index}`}
              number={number}
              condition={row}
              isRemovable={isRemovable}
              onChange={(next) => replace(index, next)}
              onRemove={remove}
            />
          );
        return (
          <div key={index} className="condition-group" role="group" aria-label={t('condition.group', { number })}>
            <GroupRows
              id={`${id}_${index}`}
              group={inner}
              depth={depth + 1}
              isNeeded={isNeeded && rows.length === 1}
              onChange={(next) => replace(index, innerOf(next))}
            />
            {isRemovable && (
              <IconButton words={t('condition.removeGroup', { number })} icon={DeleteOutlined} onClick={remove} />
            )}
          </div>
        );
      })}
      {first && (
        <div className="condition-adds">
          <button type="button" className="prop-button" onClick={() => put([...rows, comparisonWith(first)])}>
            <PlusOutlined aria-hidden /> {t('condition.add')}
          </button>
          {depth < DEEPEST && (
            <button type="button" className="prop-button" onClick={() => put([...rows, groupWith(first)])}>
              <PlusOutlined aria-hidden /> {t('condition.addGroup')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
