/** In which orders cases are listed, each by an index of its own. A case number begins with region and day, so a range of days is a range of numbers. */
export const listIndexes = {
  seatDue: { centre: 1, seats: 1, due: 1, number: 1 },
  seatMoved: { centre: 1, seats: 1, updatedAt: -1 },
  newest: { centre: 1, places: 1, number: -1 },
  matter: { centre: 1, places: 1, matter: 1, number: -1 },
  stage: { centre: 1, places: 1, stage: 1, number: -1 },
  due: { centre: 1, places: 1, due: 1, number: 1 },
  name: { centre: 1, places: 1, name: 1, number: 1 },
  found: { centre: 1, search: 1, number: -1 },
} as const;

export const inboxIndex = { centre: 1, inbox: 1, number: 1 } as const;
export const lineIndex = { centre: 1, 'line.ledger': 1, 'line.order': 1, _id: 1 } as const;
/** Paper under way, by when it has to be signed for. */
export const handOverIndex = { centre: 1, papersAt: 1, papersDue: 1, number: 1 } as const;
export const decidedIndex = { centre: 1, places: 1, 'state.decidedOn': -1 } as const;

type Direction = 1 | -1;

type Ordered = 'due' | 'name' | 'number' | 'papersDue';

/** How a list is read: through which index, in which order, and what its cursor holds. */
export interface Reading {
  hint: Readonly<Record<string, Direction>>;
  /** Fields of the order, all in one direction; the last is unique. */
  by: readonly [Ordered, ...Ordered[]];
  direction: Direction;
}

export const readings = {
  seatDue: { hint: listIndexes.seatDue, by: ['due', 'number'], direction: 1 },
  newest: { hint: listIndexes.newest, by: ['number'], direction: -1 },
  matter: { hint: listIndexes.matter, by: ['number'], direction: -1 },
  stage: { hint: listIndexes.stage, by: ['number'], direction: -1 },
  due: { hint: listIndexes.due, by: ['due', 'number'], direction: 1 },
  name: { hint: listIndexes.name, by: ['name', 'number'], direction: 1 },
  found: { hint: listIndexes.found, by: ['number'], direction: -1 },
  inbox: { hint: inboxIndex, by: ['number'], direction: 1 },
  handOver: { hint: handOverIndex, by: ['papersDue', 'number'], direction: 1 },
} as const satisfies Record<string, Reading>;
