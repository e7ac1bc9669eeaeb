/** What the centre's own desk reads and arranges: windows, people, seats, calendar, grants. */
import Type, { type Static } from 'typebox';
import type { WindowState, YearOf } from '../../../engine/index.ts';

const day = Type.String({ format: 'date' });
const slug = Type.String({ minLength: 1, maxLength: 64 });
/** Not yet compared with its source. */
const verify = Type.Optional(Type.Boolean());

const seatedPerson = Type.Object({
  account: Type.String(),
  displayName: Type.String(),
  coversFor: Type.Optional(Type.String({ description: 'display name of the A post sat in for' })),
  arranged: Type.Boolean({ description: 'arranged for the day, not the window of the account' }),
});

const windowRow = Type.Object({
  id: Type.String(),
  number: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  kindName: Type.String(),
  units: Type.Array(Type.String()),
  matters: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  people: Type.Array(seatedPerson),
  state: Type.Unsafe<WindowState>({ type: 'string' }),
  stateName: Type.String(),
  verify,
});
export type WindowRow = Static<typeof windowRow>;

export const windowsShape = Type.Object({
  date: day,
  /** What the day is to the office: 工作日, 周末, 国庆节放假. */
  dayWords: Type.String(),
  figures: Type.Optional(
    Type.Object({ frontWindows: Type.Integer(), openDesks: Type.Integer(), rooms: Type.Integer(), verify }),
  ),
  zones: Type.Array(
    Type.Object({ id: Type.String(), floor: Type.String(), name: Type.String(), windows: Type.Array(windowRow) }),
  ),
});
export type WindowsShape = Static<typeof windowsShape>;

export const staffRow = Type.Object({
  account: Type.String(),
  displayName: Type.String(),
  posts: Type.Array(Type.Object({ title: Type.String(), unitName: Type.String(), rank: Type.Optional(Type.String()) })),
  employment: Type.String(),
  employmentName: Type.String(),
  /** Own window, when nothing is arranged. */
  window: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
  /** Where the person sits today. */
  today: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
  active: Type.Boolean(),
  /** Works at windows, so that a seat can be arranged. */
  seatable: Type.Boolean(),
});
export type StaffRow = Static<typeof staffRow>;

export const seatingRow = Type.Object({
  id: Type.String(),
  account: Type.String(),
  displayName: Type.String(),
  window: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
  from: day,
  to: day,
  coversFor: Type.Optional(Type.String()),
  by: Type.String(),
  at: Type.String(),
  /** Counts today. */
  current: Type.Boolean(),
});
export type SeatingRow = Static<typeof seatingRow>;

/** Without a window the person is away; with `coversFor` a deputy sits where the A post would. */
export const seatBody = Type.Object(
  {
    account: slug,
    window: Type.Optional(slug),
    coversFor: Type.Optional(slug),
    from: day,
    to: day,
  },
  { additionalProperties: false },
);
export type SeatBody = Static<typeof seatBody>;

export const calendarQuery = Type.Object(
  { year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2199 })) },
  { additionalProperties: false },
);
export const calendarShape = Type.Object({
  today: day,
  publishedYears: Type.Array(Type.Integer()),
  papers: Type.Array(Type.Object({ title: Type.String(), number: Type.Optional(Type.String()) })),
  year: Type.Unsafe<YearOf>({ type: 'object', title: '年度日历' }),
  /** What the latest change of the calendar moved; missing until there was one. */
  recounted: Type.Optional(
    Type.Object({
      on: day,
      added: Type.Array(Type.Integer(), { description: 'years that were not there before' }),
      looked: Type.Integer({ description: 'open cases counted again' }),
      moved: Type.Integer({ description: 'cases in which a due day moved' }),
    }),
  ),
});
export type CalendarShape = Static<typeof calendarShape>;

/** What can be asked about signing: every matter with a way of deciding, and every power. */
export const signingShape = Type.Object({
  date: day,
  /** The last day looked ahead to. */
  until: day,
  gaps: Type.Array(
    Type.Object({
      matter: Type.String(),
      matterName: Type.String(),
      unitName: Type.String(),
      powerName: Type.String(),
      day: Type.String({ format: 'date', description: 'first working day on which nobody may sign' }),
      reasons: Type.Array(Type.Object({ post: Type.String(), words: Type.String() })),
    }),
  ),
  matters: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      power: Type.String({ description: 'the one it is signed under' }),
    }),
  ),
  powers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});
export type SigningShape = Static<typeof signingShape>;

export const signersQuery = Type.Object(
  { matter: slug, power: Type.String({ maxLength: 20 }), on: day },
  { additionalProperties: false },
);
export const signersShape = Type.Object({
  items: Type.Array(
    Type.Object({
      post: Type.String(),
      postTitle: Type.String(),
      unitName: Type.String(),
      rank: Type.Optional(Type.String()),
      holders: Type.Array(Type.String()),
      number: Type.Optional(Type.String({ description: 'of the grant in force' })),
      signs: Type.Boolean(),
      because: Type.Optional(Type.String({ description: 'why a deputy acts' })),
      reason: Type.Optional(Type.String({ description: 'what keeps the post from signing' })),
    }),
  ),
  /** Who decides by office, where the matter leaves it to them. */
  office: Type.Optional(Type.String()),
});
export type SignersShape = Static<typeof signersShape>;

export const unverifiedShape = Type.Object({
  files: Type.Array(
    Type.Object({
      file: Type.String(),
      items: Type.Array(Type.Object({ pointer: Type.String(), name: Type.String() })),
    }),
  ),
});
export type UnverifiedShape = Static<typeof unverifiedShape>;
