/** Which gap is meant: the one whose edge is nearest to the pointer, and by keyboard the next one up or down. */
import type {
  ClientRect,
  CollisionDetection,
  DroppableContainer,
  KeyboardCoordinateGetter,
  UniqueIdentifier,
} from '@dnd-kit/core';
import { samePath } from '../edits/path.ts';
import { draggedOf, levelOf, targetOf, type Dragged } from './drag.ts';
import { isInGroup, spotIn, type Gap } from './place.ts';

/** The palette: what is let go there goes nowhere. */
export const PALETTE = 'palette';
/** How far beside the rows a pointer may be, in pixels. */
const BESIDE = 48;

/** Would it stand where it stands already? The gap before it stays: there it can be put back. */
function isBehindItself(dragged: Dragged, gap: Gap): boolean {
  if (dragged.what === 'piece') return false;
  const { section, list, field } = spotIn(dragged.path);
  if (gap.of === 'section') return gap.at === Number(section) + 1;
  return samePath(gap.list, list) && gap.at === Number(field) + 1;
}

const takes = (dragged: Dragged, container: DroppableContainer): boolean => {
  if (container.id === PALETTE || container.disabled) return false;
  const { gap } = targetOf(container);
  const level = levelOf(dragged);
  if (gap.of === 'section') return level === 'section' && !isBehindItself(dragged, gap);
  const fits = level === 'field' || (level === 'group' && !isInGroup(gap.list));
  return fits && !isBehindItself(dragged, gap);
};

interface Edge {
  id: UniqueIdentifier;
  rect: ClientRect;
}

const edgesFor = (
  dragged: Dragged,
  containers: readonly DroppableContainer[],
  rects: ReadonlyMap<UniqueIdentifier, ClientRect>,
): Edge[] =>
  containers
    .filter((container) => takes(dragged, container))
    .flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect ? [{ id, rect }] : [];
    });

export const nearestEdge: CollisionDetection = (asked) => {
  const { active, collisionRect, droppableContainers, droppableRects, pointerCoordinates: pointer } = asked;
  const palette = droppableContainers.find(({ id }) => id === PALETTE)?.node.current?.getBoundingClientRect();
  if (pointer && palette && pointer.y < palette.bottom) return [];
  const y = pointer?.y ?? collisionRect.top;
  let nearest: Edge | undefined;
  for (const edge of edgesFor(draggedOf(active), droppableContainers, droppableRects)) {
    const { left, right, top } = edge.rect;
    if (pointer && (pointer.x < left - BESIDE || pointer.x > right + BESIDE)) continue;
    if (!nearest || Math.abs(top - y) < Math.abs(nearest.rect.top - y)) nearest = edge;
  }
  return nearest ? [{ id: nearest.id }] : [];
};

const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export const nextEdge: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const by = ways[event.code];
  const { active, over, droppableContainers, droppableRects } = context;
  if (by === undefined || !active) return undefined;
  event.preventDefault();
  const edges = edgesFor(draggedOf(active), droppableContainers.getEnabled(), droppableRects);
  edges.sort((one, other) => one.rect.top - other.rect.top);
  const next = edges[edges.findIndex(({ id }) => id === over?.id) + by];
  return next && { x: currentCoordinates.x, y: next.rect.top };
};
