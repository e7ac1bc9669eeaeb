import { useMemo, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsIn, type Finding } from '../check/findings.ts';
import { useCheckedDraft, useEditor, useSelected } from '../draft/editor.ts';
import { samePath, type Path } from '../edits/path.ts';
import { useSelection } from '../grid/use-selection.ts';
import { blockOf as cellsIn, blockText } from './block.ts';
import { contentAt } from './edit-table.ts';
import { CellInput } from './cell-input.tsx';
import { GridFindings } from './grid-findings.tsx';
import { GridRow } from './grid-row.tsx';
import { GridTools } from './grid-tools.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import type { PastedLine } from './paste.ts';
import { RowBasis } from './row-basis.tsx';
import { textsOf } from './texts.ts';
import { useCellKeys } from './use-cell-keys.ts';
import { useTable } from './use-table.ts';
import { useWriting } from './use-writing.ts';

/** A decision table as a spreadsheet: inputs and result in columns, rows written in place. */
export function TableGrid({ index: number }: { index: number }) {
  const path = useMemo<Path>(() => ['rules', 'tables', number], [number]);
  const { t } = useTranslation();
  const { locked } = useEditor();
  const selected = useSelected();
  const { findings } = useCheckedDraft();
  const opened = useTable(path);
  const { table, columns, acts } = opened;
  const size = { rows: table.rows.length, columns: columns.length };
  const selection = useSelection(size);
  const { head, block, goTo } = selection;
  const writing = useWriting(opened, selection);
  const [lines, setLines] = useState<readonly PastedLine[]>();
  const [sheet, setSheet] = useState<readonly PastedLine[]>();
  const press = useCellKeys({ opened, selection, writing, size });
  const own = useMemo(() => findingsIn(findings, path), [findings, path]);
  const ofRows = useMemo(() => byRow(own, path), [own, path]);
  // The panel goes to a problem by such ids; only one table at a time is on it.
  const idPrefix = samePath(path, selected) ? 'prop_rows' : undefined;

  const paste = (event: ClipboardEvent) => {
    const cells = cellsIn(event.clipboardData.getData('text'));
    if (locked !== undefined || writing.current !== undefined || cells.length === 0) return;
    event.preventDefault();
    const [first, ...others] = cells;
    if (others.length === 0 && first?.length === 1) writing.take(first[0] ?? '');
    else setLines(acts.plan(cells, head));
  };
  const copy = (event: ClipboardEvent) => {
    if (writing.current !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', blockText(textsOf(opened, block)));
    if (event.type === 'cut' && locked === undefined) acts.clear(block);
  };
  const headRow = table.rows[head.row];
  const headColumn = columns[head.column];
  return (
    <section className="sheet-table" aria-label={t('tables.grid', { title: table.title })}>
      <GridTools opened={opened} selection={selection} onSheet={setSheet} />
      {table.rows.length === 0 ? (
        <p className="group-empty">{t('tables.empty')}</p>
      ) : (
        <div className="sheet-scroll">
          <table role="grid" aria-label={table.title} aria-rowcount={size.rows + 1} aria-multiselectable>
            <thead>
              <tr>
                <th scope="col">{t('serial')}</th>
                {columns.map(({ label, unit, isResult }, index) => (
                  <th key={index} scope="col" className={isResult ? 'sheet-result' : undefined}>
                    {label}
                    {unit !== undefined && <span className="quiet">（{unit}）</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => {
                const isIn = index >= block.from.row && index <= block.to.row;
                return (
                  <GridRow
                    key={row.id}
                    {...{ row, index, columns, idPrefix, onEnter: goTo, onOpen: writing.open }}
                    from={isIn ? block.from.column : undefined}
                    to={isIn ? block.to.column : undefined}
                    findings={ofRows.get(index)}
                    headAt={index === head.row ? head.column : undefined}
                    input={
                      index === head.row &&
                      headRow &&
                      headColumn && (
                        <CellInput
                          {...{ column: headColumn, row: index, content: contentAt(headRow, head.column), writing }}
                          moves={selection.moves}
                          isLocked={locked !== undefined}
                          onPress={press}
                          onCopy={copy}
                          onPaste={paste}
                        />
                      )
                    }
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {headRow && (
        <RowBasis
          key={`${headRow.id} ${headRow.basis?.law ?? ''} ${headRow.basis?.article ?? ''}`}
          row={headRow}
          number={head.row + 1}
          onWrite={(basis) => acts.setBasis(head.row, basis)}
        />
      )}
      {writing.refused && (
        <p className="sheet-refused" role="alert">
          {writing.refused.words}{' '}
          <button type="button" className="link-button" onClick={writing.resume}>
            {t('tables.resume')}
          </button>
        </p>
      )}
      <GridFindings {...{ findings: own, path, opened, goTo }} />
      <PasteDialog
        lines={sheet}
        whole
        columns={columns}
        onClose={() => setSheet(undefined)}
        onConfirm={(sound) => {
          acts.takeSheet(sound);
          setSheet(undefined);
          goTo({ row: 0, column: 0 });
        }}
      />
      <PasteDialog
        lines={lines}
        columns={columns}
        onClose={() => setLines(undefined)}
        onConfirm={(sound) => {
          acts.paste(sound);
          setLines(undefined);
          goTo(head);
        }}
      />
    </section>
  );
}

function byRow(findings: readonly Finding[], path: Path): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const [list, row] = finding.path.slice(path.length);
    if (list === 'rows' && typeof row === 'number') rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}
