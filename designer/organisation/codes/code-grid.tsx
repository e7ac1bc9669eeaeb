import { DeleteOutlined } from '@ant-design/icons';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsAmong, findingsIn } from '../../check/findings.ts';
import { useCheckedDraft } from '../../draft/editor.ts';
import { IconButton } from '../../resource/icon-button.tsx';
import { blockOf } from '../../tables/block.ts';
import { PasteDialog } from '../../tables/paste-dialog.tsx';
import type { PastedLine } from '../../tables/paste.ts';
import { useCentreEditor } from '../use-centre.ts';
import type { Code } from './paste.ts';
import { properties, useCodes, type CodeProperty } from './use-codes.ts';

/** Rows an arrow key goes; with Alt it takes the row along. */
const ways: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** The codes of a table as two columns to type and paste into; the row behind the last begins a new code. */
export function CodeGrid({ index }: { index: number }) {
  const { t } = useTranslation();
  const { locked } = useCentreEditor();
  const { findings } = useCheckedDraft();
  const { path, table, acts } = useCodes(index);
  const [lines, setLines] = useState<readonly PastedLine<Code>[]>();
  const grid = useRef<HTMLTableElement>(null);
  const isFixed = locked !== undefined;
  const blank: Code = { value: '', label: '' };
  const rows = isFixed ? table.codes : [...table.codes, blank];

  const goTo = (row: number, property: CodeProperty) =>
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${property}"]`)?.focus();
  const press = (event: KeyboardEvent, row: number, property: CodeProperty) => {
    const by = ways[event.key];
    if (by === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const isTaken = event.altKey && event.key !== 'Enter';
    if (isTaken && !isFixed && !acts.move(row, by)) return;
    goTo(row + by, property);
  };
  const paste = (event: ClipboardEvent) => {
    const block = blockOf(event.clipboardData.getData('text'));
    if (isFixed || (block.length < 2 && (block[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    setLines(acts.plan(block));
  };
  return (
    <section className="codes" aria-label={t('codes.title', { name: table.name })}>
      <h3 className="group-title">
        {t('codes.title', { name: table.name })} <span className="count">{table.codes.length}</span>
      </h3>
      {!isFixed && <p className="quiet">{t('codes.hint')}</p>}
      <table ref={grid} className="data-table codes-table" onPaste={paste}>
        <thead>
          <tr>
            <th scope="col">{t('serial')}</th>
            {properties.map((property) => (
              <th key={property} scope="col">
                {acts.titleOf(property)}
              </th>
            ))}
            {!isFixed && (
              <th scope="col">
                <span className="unseen">{t('codes.remove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((code, row) => {
            const own = findingsIn(findings, [...path, 'codes', row]);
            const words = own.map(({ message }) => message).join('；');
            return (
              <tr key={row} className={errorsAmong(own) > 0 ? 'codes-wrong' : undefined}>
                <th scope="row" title={words === '' ? undefined : words}>
                  {row < table.codes.length ? row + 1 : t('codes.new')}
                  {words !== '' && <span className="unseen">{words}</span>}
                </th>
                {properties.map((property) => (
                  <td key={property}>
                    <input
                      id={`prop_codes_${row}_${property}`}
                      data-cell={`${row} ${property}`}
                      className="prop-input"
                      autoComplete="off"
                      spellCheck={false}
                      readOnly={isFixed}
                      aria-label={t('codes.cell', { row: row + 1, what: acts.titleOf(property) })}
                      value={code[property]}
                      onChange={({ target }) => acts.write(row, property, target.value)}
                      onKeyDown={(event) => press(event, row, property)}
                    />
                  </td>
                ))}
                {!isFixed && (
                  <td>
                    {row < table.codes.length && (
                      <IconButton
                        words={t('codes.removeRow', { name: code.label || code.value })}
                        icon={DeleteOutlined}
                        onClick={() => acts.remove(row)}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <PasteDialog
        lines={lines}
        columns={properties.map((property) => ({ label: acts.titleOf(property) }))}
        onClose={() => setLines(undefined)}
        onConfirm={(sound) => {
          acts.paste(sound);
          setLines(undefined);
        }}
      />
    </section>
  );
}
