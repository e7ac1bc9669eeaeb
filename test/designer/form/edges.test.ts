import type { Active, ClientRect, DroppableContainer, UniqueIdentifier } from '@dnd-kit/core';
import type { Dragged } from '../../../designer/form/drag.ts';
import { nearestEdge, nextEdge, PALETTE } from '../../../designer/form/edges.ts';
import { fieldPath, fieldsPath, sectionPath, type Gap } from '../../../designer/form/place.ts';

const rectAt = (top: number): ClientRect => ({ top, bottom: top + 40, height: 40, left: 200, right: 1000, width: 800 });
const row = (id: string, gap: Gap, top: number) => ({ id, gap, rect: rectAt(top) });

/** Two sections on a screen: the first with three fields, the second with a group that is empty. */
const rows = [
  row('first', { of: 'section', at: 0 }, 200),
  row('a', { of: 'field', list: fieldsPath(0), at: 0 }, 240),
  row('b', { of: 'field', list: fieldsPath(0), at: 1 }, 280),
  row('c', { of: 'field', list: fieldsPath(0), at: 2 }, 320),
  row('end', { of: 'field', list: fieldsPath(0), at: 3 }, 360),
  row('second', { of: 'section', at: 1 }, 420),
  row('d', { of: 'field', list: fieldsPath(1), at: 0 }, 460),
  row('inner', { of: 'field', list: fieldsPath(1, 0), at: 0 }, 500),
  row('last', { of: 'section', at: 2 }, 540),
];
const palette = { id: PALETTE, disabled: false, node: { current: { getBoundingClientRect: () => rectAt(80) } } };
const containers = [
  palette,
  ...rows.map(({ id, gap }) => ({
    id,
    disabled: false,
    data: { current: { gap, words: id } },
    node: { current: null },
  })),
] as unknown as DroppableContainer[];
const rects = new Map<UniqueIdentifier, ClientRect>(rows.map(({ id, rect }) => [id, rect]));
const active = (dragged: Dragged) => ({ id: 'dragged', data: { current: dragged } }) as unknown as Active;

const a: Dragged = { what: 'field', path: fieldPath(0, 0), title: 'a' };
const first: Dragged = { what: 'section', path: sectionPath(0), title: 'first' };
const piece: Dragged = { what: 'piece', piece: 'date', title: '日期' };

const nearest = (dragged: Dragged, y: number, x = 400) =>
  nearestEdge({
    active: active(dragged),
    collisionRect: rectAt(y),
    droppableRects: rects,
    droppableContainers: containers,
    pointerCoordinates: { x, y },
  })[0]?.id;

/** Where the dragged row comes to after some arrows. */
function stepped(dragged: Dragged, from: string, ...keys: readonly string[]) {
  let over = from;
  for (const code of keys) {
    const to = nextEdge({ code, preventDefault: () => undefined } as KeyboardEvent, {
      active: 'dragged',
      currentCoordinates: { x: 200, y: rects.get(over)!.top },
      context: {
        active: active(dragged),
        over: { id: over },
        droppableRects: rects,
        droppableContainers: { getEnabled: () => containers },
      } as never,
    });
    over = rows.find(({ rect }) => rect.top === to?.y)?.id ?? over;
  }
  return over;
}

describe('where something dragged would be put', () => {
  test('is the gap whose edge is nearest to the pointer', () => {
    expect([nearest(piece, 245), nearest(piece, 270), nearest(piece, 350), nearest(piece, 470)]).toEqual([
      ...['a', 'b', 'end', 'd'],
    ]);
  });
  test('is between sections for a section, between fields for a field', () => {
    expect([nearest(first, 455), nearest(a, 430)]).toEqual(['last', 'd']);
    expect(nearest({ ...piece, piece: 'section' }, 400)).toBe('second');
  });
  test('is in a group for a field, and never for another group', () => {
    const group: Dragged = { what: 'group', path: fieldPath(0, 1), title: 'g' };
    expect([nearest(a, 505), nearest(group, 505), nearest({ ...piece, piece: 'group' }, 505)]).toEqual([
      ...['inner', 'd', 'd'],
    ]);
    expect(stepped(group, 'd', 'ArrowDown')).toBe('d');
  });
  test('is nowhere over the palette, and nowhere beside the form', () => {
    expect([nearest(piece, 100), nearest(piece, 300, 40), nearest(piece, 300, 1200)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
  test('is one gap further with every arrow, and the gap behind itself is left out', () => {
    expect(stepped(a, 'a', 'ArrowDown')).toBe('c');
    expect(stepped(a, 'a', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('d');
    expect(stepped(a, 'a', 'ArrowDown', 'ArrowUp')).toBe('a');
    expect(stepped(a, 'd', 'ArrowDown', 'ArrowDown')).toBe('inner');
    expect(stepped(first, 'first', 'ArrowDown')).toBe('last');
  });
  test('no other key leads anywhere', () => {
    expect(stepped(a, 'a', 'ArrowRight')).toBe('a');
  });
});
