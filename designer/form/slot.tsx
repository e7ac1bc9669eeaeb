import { HolderOutlined } from '@ant-design/icons';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf, type Path } from '../edits/path.ts';
import type { Dragged, Target } from './drag.ts';
import type { Gap } from './place.ts';

interface Props {
  path: Path;
  title: string;
  what: 'field' | 'group' | 'section';
  /** The gap before it. */
  gap: Gap;
  className: string;
  /** Tab reaches its handle. */
  isStop: boolean;
  isFixed: boolean;
  children: ReactNode;
}

/** A row that can be taken by its handle, and before which others can be put. */
export function Slot({ path, title, what, gap, className, isStop, isFixed, children }: Props) {
  const { t } = useTranslation();
  const id = textOf(path);
  const target: Target = { gap, words: t('drag.before', { title }) };
  const dragged: Dragged = { what, path, title };
  const { setNodeRef: takeGap, isOver } = useDroppable({ id, data: target, disabled: isFixed });
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id,
    data: dragged,
    disabled: isFixed,
    attributes: { roleDescription: t('drag.role'), tabIndex: isStop ? 0 : -1 },
  });
  const look = [className, isDragging && 'row-dragged', isOver && 'row-gap'].filter(Boolean).join(' ');
  const takeNode = (node: HTMLElement | null) => {
    takeGap(node);
    setNodeRef(node);
  };
  return (
    <li ref={takeNode} className={look}>
      {!isFixed && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          className="row-handle"
          aria-label={t('drag.handle', { title })}
          title={t('drag.handle', { title })}
        >
          <HolderOutlined aria-hidden />
        </button>
      )}
      {children}
    </li>
  );
}

/** The gap behind the last row. */
export function Tail({ gap, words }: { gap: Gap; words: string }) {
  const target: Target = { gap, words };
  const id = gap.of === 'section' ? 'tail' : `tail ${textOf(gap.list)}`;
  const { setNodeRef, isOver } = useDroppable({ id, data: target });
  return <div ref={setNodeRef} className={isOver ? 'tail row-gap' : 'tail'} />;
}
