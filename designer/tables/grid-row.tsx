import { memo, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cite, type TableRow } from '../../engine/index.ts';
import { errorsAmong, type Finding } from '../check/findings.ts';
import type { Position } from '../grid/position.ts';
import type { Column } from './column.ts';
import { contentAt } from './edit-table.ts';
import { sayContent } from './texts.ts';

interface Props {
  row: TableRow;
  index: number;
  columns: readonly Column[];
  findings: readonly Finding[] | undefined;
  /** First and last selected column. */
  from: number | undefined;
  to: number | undefined;
  /** Column of the cell that hears keys, and its input. */
  headAt: number | undefined;
  input: ReactNode;
  idPrefix: string | undefined;
  onEnter: (at: Position, isWider?: boolean) => void;
  /** The selected cell is to be written in, from its text on. */
  onOpen: (said: string) => void;
}

/** One row of a decision table; it is drawn anew only when it or its part of the selection changes. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, columns, findings = [], from, to, headAt, input, idPrefix, onEnter, onOpen } = props;
  const { t } = useTranslation();
  const id = idPrefix && `${idPrefix}_${index}`;
  const severity = errorsAmong(findings) > 0 ? 'error' : findings[0]?.severity;
  const words = findings.map(({ message }) => message).join('；');
  /** What got the focus itself, and not the input inside it. */
  const isItself = (event: FocusEvent) => event.target === event.currentTarget;
  return (
    <tr aria-rowindex={index + 2}>
      <th
        scope="row"
        id={id}
        tabIndex={-1}
        className={severity && `sheet-${severity}`}
        title={words === '' ? undefined : words}
        onFocus={() => onEnter({ row: index, column: 0 })}
      >
        {index + 1}
        {row.basis && (
          <span className="row-tag" title={cite(row.basis)}>
            {t('tables.basis')}
          </span>
        )}
        {severity && <span className="unseen">{words}</span>}
      </th>
      {columns.map((column, at) => {
        const isHead = at === headAt;
        const isSelected = from !== undefined && to !== undefined && at >= from && at <= to;
        const text = sayContent(contentAt(row, at), column);
        const place = column.isResult ? 'then' : `when_${at}`;
        return (
          <td
            role="gridcell"
            key={at}
            id={id && `${id}_${place}`}
            tabIndex={-1}
            aria-selected={isSelected}
            className={[
              column.isResult ? 'sheet-result' : '',
              text === '' ? 'sheet-missing' : '',
              isSelected ? 'sheet-selected' : '',
              isHead ? 'sheet-head' : '',
            ]
              .join(' ')
              .trim()}
            onMouseDown={(event) => {
              if (!event.shiftKey || isHead) return;
              event.preventDefault();
              onEnter({ row: index, column: at }, true);
            }}
            onFocus={(event) => isItself(event) && onEnter({ row: index, column: at })}
            onDoubleClick={() => onOpen(text)}
          >
            <span className={!column.isResult && contentIsAny(row, at) ? 'sheet-any' : undefined}>{text}</span>
            {isHead && input}
          </td>
        );
      })}
    </tr>
  );
});

const contentIsAny = ({ when }: TableRow, at: number) => (when[at]?.kind ?? 'any') === 'any';
