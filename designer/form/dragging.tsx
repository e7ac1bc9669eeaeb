import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type DragEndEvent,
  type Over,
} from '@dnd-kit/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draggedOf, targetOf, type Dragged } from './drag.ts';
import { nearestEdge, nextEdge } from './edges.ts';
import type { Gap } from './place.ts';

/** A press that moves less, in pixels, is a click. */
const CLICK = 6;
/** The same objects at every time, so that no row is drawn again for the sake of another. */
const pointing = { activationConstraint: { distance: CLICK } };
const pressing = { coordinateGetter: nextEdge };

interface Props {
  /** What goes along with what is dragged: how many there are of it. */
  countOf: (dragged: Dragged) => number;
  onDrop: (dragged: Dragged, gap: Gap) => void;
  children: ReactNode;
}

/** Dragging by pointer and by keyboard, told to those who do not see it. */
export function Dragging({ countOf, onDrop, children }: Props) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<Dragged>();
  const sensors = useSensors(useSensor(PointerSensor, pointing), useSensor(KeyboardSensor, pressing));
  const nameOf = (one: Dragged) => {
    const count = countOf(one);
    return count > 1 ? t('drag.several', { title: one.title, count }) : one.title;
  };

  const announcements = useMemo<Announcements>(() => {
    const said = (words: string, active: Active, over: Over | null) => {
      const { title } = draggedOf(active);
      if (over?.id === active.id) return t('drag.start', { title });
      return over ? t(words, { title, where: targetOf(over).words }) : t('drag.nowhere', { title });
    };
    return {
      onDragStart: ({ active }) => t('drag.start', { title: draggedOf(active).title }),
      onDragOver: ({ active, over }) => said('drag.over', active, over),
      onDragEnd: ({ active, over }) => said('drag.end', active, over),
      onDragCancel: ({ active }) => t('drag.cancel', { title: draggedOf(active).title }),
    };
  }, [t]);

  const end = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    if (over) onDrop(draggedOf(active), targetOf(over).gap);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearestEdge}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('drag.keys') },
        // What was moved is selected, and the focus follows the selection.
        restoreFocus: false,
      }}
      onDragStart={({ active }) => setDragged(draggedOf(active))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={end}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged && <span className="drag-ghost">{nameOf(dragged)}</span>}</DragOverlay>
    </DndContext>
  );
}
