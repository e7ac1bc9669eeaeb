import { useTranslation } from 'react-i18next';
import type { Table } from '../../engine/index.ts';
import { AddLine } from '../canvas/add-line.tsx';
import { Region } from '../canvas/region.tsx';
import { Row } from '../canvas/row.tsx';
import { useRow } from '../canvas/use-row.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { listAt, type Path } from '../edits/path.ts';
import { nodeAt } from '../schema/node.ts';
import { TableGrid } from './table-grid.tsx';

const path: Path = ['rules', 'tables'];

/** The decision tables of the matter, each below its name. */
export function TablesList() {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { locked } = useEditor();
  const row = useRow();
  const actions = useActions();
  const tables = listAt(bundle, path) as readonly Table[];
  const title = nodeAt(bundle, path)?.title ?? '';
  const hasSelected = tables.some((_, index) => row([...path, index]).isSelected);
  return (
    <Region label={title}>
      <h3 className="group-title">
        {title} <span className="count">{tables.length}</span>
      </h3>
      {tables.length === 0 && <p className="group-empty">{t('tables.none')}</p>}
      {tables.map((table, index) => {
        const shared = row([...path, index]);
        return (
          <div key={table.id} className="sheet-card">
            <ol className="rows">
              <Row
                {...shared}
                name={table.title}
                tags={[t('tables.count', { count: table.rows.length })]}
                isStop={hasSelected ? shared.isSelected : index === 0}
              />
            </ol>
            <TableGrid index={index} />
          </div>
        );
      })}
      {locked === undefined && (
        <AddLine
          what={title}
          onAdd={(names) =>
            actions.add(
              path,
              tables.length,
              names.map((name) => ({ title: name })),
            )
          }
        />
      )}
    </Region>
  );
}
