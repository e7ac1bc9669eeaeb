import {
  ArrowDownOutlined,
  ArrowLeftOutlined,
  ArrowRightOutlined,
  ArrowUpOutlined,
  DeleteColumnOutlined,
  DeleteRowOutlined,
  InsertRowBelowOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useBundle, useEditor, useFacts } from '../draft/editor.ts';
import { ActSelect } from '../focus/act-select.tsx';
import type { Selection } from '../grid/use-selection.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { nodeAt } from '../schema/node.ts';
import { isInput } from './column.ts';
import type { PastedLine } from './paste.ts';
import { SheetTools } from './sheet-tools.tsx';
import type { OpenTable } from './use-table.ts';

interface Props {
  opened: OpenTable;
  selection: Selection;
  /** What a whole sheet would make of the table. */
  onSheet: (lines: readonly PastedLine[]) => void;
}

/** What can be done to a table beside writing into it. */
export function GridTools({ opened, selection, onSheet }: Props) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const { table, columns, acts } = opened;
  const { head, block, goTo } = selection;
  const { rows, inputs } = table;
  const addRow = () => {
    const at = rows.length === 0 ? 0 : block.to.row + 1;
    acts.insertRow(at);
    goTo({ row: at, column: 0 });
  };
  const shiftRow = (by: 1 | -1) => {
    acts.moveRow(head.row, head.row + by);
    goTo({ row: head.row + by, column: head.column });
  };
  const shiftInput = (by: 1 | -1) => {
    acts.moveInput(head.column, head.column + by);
    goTo({ row: head.row, column: head.column + by });
  };
  const isInputAt = head.column < inputs.length;
  const inputAt = { column: columns[head.column]?.label };
  return (
    <div className="sheet-tools">
      <Policy opened={opened} />
      {locked === undefined && (
        <>
          <span className="sheet-group" role="group" aria-label={t('tables.rows')}>
            <span className="quiet">{t('tables.rows')}</span>
            <IconButton words={t('tables.addRow')} icon={InsertRowBelowOutlined} onClick={addRow} />
            <IconButton
              words={t('tables.rowUp')}
              icon={ArrowUpOutlined}
              disabled={head.row === 0}
              onClick={() => shiftRow(-1)}
            />
            <IconButton
              words={t('tables.rowDown')}
              icon={ArrowDownOutlined}
              disabled={head.row >= rows.length - 1}
              onClick={() => shiftRow(1)}
            />
            <IconButton
              words={t('tables.removeRows', { count: block.to.row - block.from.row + 1 })}
              icon={DeleteRowOutlined}
              disabled={rows.length === 0}
              onClick={() => {
                acts.removeRows(block.from.row, block.to.row);
                goTo({ row: block.from.row, column: head.column });
              }}
            />
          </span>
          <span className="sheet-group" role="group" aria-label={t('tables.columns')}>
            <span className="quiet">{t('tables.columns')}</span>
            <NewColumn opened={opened} />
            <IconButton
              words={t('tables.columnLeft', inputAt)}
              icon={ArrowLeftOutlined}
              disabled={!isInputAt || head.column === 0}
              onClick={() => shiftInput(-1)}
            />
            <IconButton
              words={t('tables.columnRight', inputAt)}
              icon={ArrowRightOutlined}
              disabled={head.column >= inputs.length - 1}
              onClick={() => shiftInput(1)}
            />
            <IconButton
              words={t('tables.removeColumn', inputAt)}
              icon={DeleteColumnOutlined}
              disabled={!isInputAt || inputs.length < 2}
              onClick={() => acts.removeInput(head.column)}
            />
          </span>
        </>
      )}
      <SheetTools opened={opened} onRead={onSheet} />
      <span className="quiet wide-only">{t('tables.keys')}</span>
    </div>
  );
}

/** How a row is picked when several fit. */
function Policy({ opened: { table, acts } }: Pick<Props, 'opened'>) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const bundle = useBundle();
  const policies = nodeAt(bundle, ['rules', 'tables', 0, 'hitPolicy'])?.oneOf ?? [];
  return (
    <select
      className="prop-input prop-short"
      aria-label={t('tables.policy')}
      disabled={locked !== undefined}
      value={table.hitPolicy}
      onChange={({ target }) => acts.setPolicy(target.value)}
    >
      {policies.map((policy) => (
        <option key={String(policy.const)} value={String(policy.const)}>
          {policy.title}
        </option>
      ))}
    </select>
  );
}

/** Another fact to tell cases apart by. */
function NewColumn({ opened: { table, acts } }: Pick<Props, 'opened'>) {
  const { t } = useTranslation();
  const { facts } = useFacts();
  const offered = [...facts.values()].filter(
    ({ name, type }) => isInput(type) && !table.inputs.some(({ fact }) => fact === name),
  );
  return (
    <ActSelect
      className="prop-input prop-short sheet-new-column"
      label={t('tables.addColumn')}
      onChoose={acts.addInput}
    >
      <option value="">{t('tables.addColumn')}</option>
      {offered.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </ActSelect>
  );
}
