import { useDraggable, useDroppable } from '@dnd-kit/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { walk } from '../focus/walk.ts';
import type { Dragged } from './drag.ts';
import { PALETTE } from './edges.ts';
import { pictures, type KindChoice, type Piece } from './kinds.ts';

interface Props {
  kinds: readonly KindChoice[];
  onPick: (piece: Piece) => void;
}

/** Everything a form can be made of: a click puts it behind what is selected, dragging puts it anywhere. One stop of Tab. */
export const Palette = memo(function Palette({ kinds, onPick }: Props) {
  const { t } = useTranslation();
  const { setNodeRef } = useDroppable({ id: PALETTE });
  const [stop, setStop] = useState<Piece>('text');
  const pieces: readonly { value: Piece; label: string }[] = [...kinds, { value: 'section', label: t('form.section') }];

  return (
    <div
      ref={setNodeRef}
      role="toolbar"
      aria-label={t('palette.title')}
      className="palette"
      onKeyDown={(event) => walk(event, 'button')}
    >
      {pieces.map(({ value, label }) => (
        <Chip key={value} piece={value} label={label} isStop={value === stop} onFocus={setStop} onPick={onPick} />
      ))}
    </div>
  );
});

interface ChipProps {
  piece: Piece;
  label: string;
  isStop: boolean;
  onFocus: (piece: Piece) => void;
  onPick: (piece: Piece) => void;
}

function Chip({ piece, label, isStop, onFocus, onPick }: ChipProps) {
  const { t } = useTranslation();
  const data: Dragged = { what: 'piece', piece, title: label };
  const { setNodeRef, listeners } = useDraggable({ id: `piece ${piece}`, data });
  const Picture = pictures[piece];
  return (
    <button
      ref={setNodeRef}
      type="button"
      className="palette-chip"
      title={t('palette.add', { what: label })}
      tabIndex={isStop ? 0 : -1}
      // Keys press the button, they do not pick it up: what is pressed is put behind what is selected.
      onPointerDown={listeners?.onPointerDown as (() => void) | undefined}
      onFocus={() => onFocus(piece)}
      onClick={() => onPick(piece)}
    >
      <Picture aria-hidden />
      {label}
    </button>
  );
}
