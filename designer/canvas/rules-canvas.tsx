import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Table, TableRow } from '../../engine/index.ts';
import { useBundle, useFacts } from '../draft/editor.ts';
import { parts } from '../parts/parts.ts';
import { listAt } from '../edits/path.ts';
import { ItemList } from './item-list.tsx';

type Cell = TableRow['when'][number];

/** Conditions, rules and tables. The rows of a table are shown for reading. */
export function RulesCanvas() {
  const bundle = useBundle();
  const groups = parts.find(({ id }) => id === 'rules')?.groups ?? [];
  const tables = listAt(bundle.rules, ['tables']) as readonly Table[];
  return (
    <>
      {groups.map((group) => (
        <ItemList key={group.path.join('/')} group={group} />
      ))}
      {tables.map((table) => (
        <TableView key={table.id} table={table} />
      ))}
    </>
  );
}

function TableView({ table }: { table: Table }) {
  const { t } = useTranslation();
  const { facts } = useFacts();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={table.title}>
      <table className="data-table">
        <caption>
          {table.title}
          <span className="quiet">
            <LockOutlined aria-hidden /> {t('panel.locked')}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('serial')}</th>
            {table.inputs.map(({ fact, path = '' }) => (
              <th key={fact + path} scope="col">
                {facts.get(fact)?.label ?? fact}
              </th>
            ))}
            <th scope="col">{t('table.then')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">{index + 1}</th>
              {row.when.map((cell, at) => (
                <td key={at}>{sayCell(cell, facts.get(table.inputs[at]?.fact ?? '')?.titles)}</td>
              ))}
              <td>{row.then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function sayCell(cell: Cell, titles: Readonly<Record<string, string>> = {}): string {
    if (cell.kind === 'any') return t('table.any');
    if (cell.kind === 'between') {
      const { min, minExclusive, max, maxExclusive } = cell;
      const bounds = { min, minExclusive, max, maxExclusive };
      return Object.entries(bounds)
        .flatMap(([name, value]) => (value === undefined ? [] : [t(`table.${name}`, { value })]))
        .join('、');
    }
    const values = cell.values.map((value) => titles[String(value)] ?? String(value)).join('、');
    return t(`table.${cell.kind}`, { values });
  }
}
