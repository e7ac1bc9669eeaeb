import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseOutlined, DeleteRowOutlined, InsertRowBelowOutlined } from '@ant-design/icons';
import { IconButton } from '../resource/icon-button.tsx';
import { chipWords } from './chips.ts';
import * as edit from './edit-pieces.ts';
import { caretTo } from './line-dom.ts';
import { LineEditor } from './line-editor.tsx';
import { piecesOf, type Line, type Piece } from './pieces.ts';
import { sayMark } from './say-mark.ts';

export interface Caret {
  /** Number of the piece. */
  piece: number;
  end: 'start' | 'end';
}

interface Props {
  text: string;
  labels: ReadonlyMap<string, string>;
  isLocked: boolean;
  /** Where the caret is to go once the text is on the page; a new object each time. */
  caret: Caret | undefined;
  onEnter: (piece: number) => void;
  onWrite: (text: string, caret?: Caret, burst?: string) => void;
}

/** A template as it will read: lines to type in with chips for fields, and what stands between them. */
export function TemplateLines({ text, labels, isLocked, caret, onEnter, onWrite }: Props) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const all = useMemo(() => piecesOf(text), [text]);
  const lineAt = (piece: number) => page.current?.querySelector<HTMLElement>(`[data-piece="${piece}"] .template-line`);

  useLayoutEffect(() => {
    const line = caret && page.current?.querySelector<HTMLElement>(`[data-piece="${caret.piece}"] .template-line`);
    if (line) caretTo(line, caret.end);
  }, [caret]);

  const leave = (from: number, by: -1 | 1) => {
    const next = all.findIndex((piece, index) => by === 1 && index > from && piece.kind === 'line');
    const before = all.findLastIndex((piece, index) => by === -1 && index < from && piece.kind === 'line');
    const line = lineAt(by === 1 ? next : before);
    if (line) caretTo(line, by === 1 ? 'start' : 'end');
  };
  const lineOf = (piece: Line, index: number) => {
    const isCell = piece.tag === 'td' || piece.tag === 'th' || piece.tag === 'at';
    const look = edit.lookOf(piece);
    return (
      <div key={index} data-piece={index} className={`template-piece of-${piece.tag} look-${look ?? piece.tag}`}>
        {look && (
          <select
            className="template-look"
            aria-label={t('template.look', { number: index })}
            disabled={isLocked}
            value={look}
            onChange={({ target }) => onWrite(edit.withLook(all, index, piece, target.value as edit.Look))}
          >
            {Object.keys(edit.looks).map((one) => (
              <option key={one} value={one}>
                {t(`look.${one}`)}
              </option>
            ))}
          </select>
        )}
        <LineEditor
          inner={piece.inner}
          label={t(`look.${look ?? piece.tag}`)}
          {...{ labels, isLocked }}
          onWrite={(inner) => onWrite(edit.written(all, index, { ...piece, inner }), undefined, `line ${index}`)}
          onEnter={() => onEnter(index)}
          onSplit={(before, behind) => {
            if (!isCell) onWrite(edit.split(all, index, piece, before, behind), { piece: index + 2, end: 'start' });
          }}
          onRemove={() => {
            const before = all.findLastIndex((one, at) => at < index && one.kind === 'line');
            if (!isCell && before >= 0) onWrite(edit.removed(all, index), { piece: before, end: 'end' });
          }}
          onLeave={(by) => leave(index, by)}
        />
      </div>
    );
  };
  const markOf = (source: string, index: number) => {
    const said = sayMark(source, (chip) => {
      const { key, name } = chipWords(chip, labels);
      return t(`chip.${key}`, { name });
    });
    if (said === undefined) return null;
    const words = said.key === 'chip' ? said.name : t(`mark.${said.key}`, { name: said.name });
    return (
      <div key={index} data-piece={index} className={`template-mark mark-${said.key}`}>
        <span>{words}</span>
        {said.isRemovable && !isLocked && (
          <IconButton
            words={t('template.removeMark', { words })}
            icon={CloseOutlined}
            onClick={() => onWrite(edit.removed(all, index))}
          />
        )}
      </div>
    );
  };

  return (
    <div ref={page} className="template-page">
      {rowsOf(all).map(({ start, pieces, isRow }) => {
        const shown = pieces.map((piece, offset): ReactNode => {
          if (piece.kind === 'space') return null;
          return piece.kind === 'line' ? lineOf(piece, start + offset) : markOf(piece.source, start + offset);
        });
        if (!isRow) return shown;
        return (
          <div key={start} className="template-row">
            {shown}
            {!isLocked && (
              <>
                <IconButton
                  words={t('template.addRow')}
                  icon={InsertRowBelowOutlined}
                  onClick={() => onWrite(edit.rowAdded(all, start))}
                />
                <IconButton
                  words={t('template.removeRow')}
                  icon={DeleteRowOutlined}
                  onClick={() => onWrite(edit.removedWhole(all, start))}
                />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface Row {
  start: number;
  pieces: readonly Piece[];
  /** The cells of one row of a table. */
  isRow: boolean;
}

/** Rows of tables together, everything else alone. */
function rowsOf(all: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < all.length; at++) {
    const start = at;
    const piece = all[at];
    const isRow = piece?.kind === 'mark' && piece.source.startsWith('<tr');
    if (isRow) {
      const end = all.findIndex((one, index) => index > at && one.kind === 'mark' && one.source === '</tr>');
      if (end > at) at = end;
    }
    rows.push({ start, pieces: all.slice(start, at + 1), isRow });
  }
  return rows;
}
