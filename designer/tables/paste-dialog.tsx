import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from './fault.ts';
import type { PastedCell, PastedLine } from './paste.ts';

interface Props<R> {
  lines: readonly PastedLine<R>[] | undefined;
  columns: readonly { label: string }[];
  /** The lines are the whole table: all of them are written, or none. */
  whole?: boolean;
  onClose: () => void;
  onConfirm: (sound: readonly PastedLine<R>[]) => void;
}

/** What a pasted block would write, and every cell of it that is wrong, before anything changes. */
export function PasteDialog<R>({ lines, columns, whole = false, onClose, onConfirm }: Props<R>) {
  const { t } = useTranslation();
  if (!lines) return null;
  const sound = lines.filter(({ row }) => row !== undefined);
  const wrong = lines.length - sound.length;
  const say = ({ code, text, options }: Fault) => t(`cellFault.${code}`, { text, options });
  const nameOf = (column: number) => columns[column]?.label ?? t('paste.beyond');
  const cellAt = (line: PastedLine<R>, column: number) => line.cells.find((cell) => cell.column === column);
  const shown = [...columns.keys()].filter((column) => lines.some((line) => cellAt(line, column)));
  return (
    <Modal
      open
      width={860}
      style={{ top: 40 }}
      title={t(whole ? 'sheet.title' : 'paste.title', { count: lines.length })}
      okText={
        whole
          ? t('sheet.replace', { count: lines.length })
          : wrong === 0
            ? t('paste.write', { count: sound.length })
            : t('paste.writeSound', { count: sound.length, wrong })
      }
      okButtonProps={{ disabled: sound.length === 0 || (whole && wrong > 0) }}
      onOk={() => onConfirm(sound)}
      onCancel={onClose}
    >
      {wrong > 0 && (
        <>
          <p>{t(whole ? 'sheet.wrong' : 'paste.wrong', { wrong })}</p>
          <ul className="paste-faults" aria-label={t('paste.faults')}>
            {lines.flatMap(({ at, cells }) =>
              cells.flatMap(({ column, fault }, index) =>
                fault
                  ? [
                      <li key={`${at} ${index}`}>
                        {t('paste.fault', { row: at + 1, column: nameOf(column), words: say(fault) })}
                      </li>,
                    ]
                  : [],
              ),
            )}
          </ul>
        </>
      )}
      <div className="table-scroll paste-preview" tabIndex={0} role="region" aria-label={t('paste.preview')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('serial')}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.at}>
                <th scope="row">{line.at + 1}</th>
                {shown.map((column) => (
                  <PreviewCell key={column} cell={cellAt(line, column)} say={say} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  );
}

const PreviewCell = ({ cell, say }: { cell: PastedCell | undefined; say: (fault: Fault) => string }) => (
  <td className={cell?.fault && 'paste-wrong'} title={cell?.fault && say(cell.fault)}>
    {cell?.text}
  </td>
);
