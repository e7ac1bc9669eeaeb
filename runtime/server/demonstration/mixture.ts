/** What a county's year is made of: one row a matter, the rest shares that hold for all. */

interface Share {
  /** How many come in, against the others. */
  weight: number;
  /** Share that applies online. */
  online: number;
  /** What the number begins with that another system gave its licence. */
  licence?: string;
}

const rows: Readonly<Record<string, Share>> = {
  'individual-business-registration': { weight: 30, online: 0.45, licence: '92439999' },
  'elderly-allowance': { weight: 16, online: 0.2 },
  'food-business': { weight: 12, online: 0.5, licence: 'JY24399990' },
  'disability-certificate': { weight: 9, online: 0.15, licence: '残证' },
  'timber-felling': { weight: 7, online: 0.3, licence: '江林采字' },
  'rural-homestead': { weight: 7, online: 0.1 },
  'public-place-hygiene': { weight: 6, online: 0.5 },
  'outdoor-advertising': { weight: 5, online: 0.5 },
  'special-equipment': { weight: 3, online: 0.7, licence: '梯10湘' },
  'drainage-permit': { weight: 3, online: 0.6 },
  'lightning-design-review': { weight: 1, online: 0.7 },
  'labour-dispatch': { weight: 1, online: 0.6 },
};

/** A matter published since is tried too. */
const other: Share = { weight: 1, online: 0.5, licence: '证' };

export const shareOf = (matter: string): Share => rows[matter] ?? other;

export const shares = {
  /** Applicants who come back with another matter. */
  returning: 0.15,
  /** Cases of the last weeks beside those that come evenly over the year. */
  recent: 0.06,
  /** Examples that break a ground for denial, against the others. */
  unsound: 0.1,
  mailed: 0.25,
  /** Of optional photographs and signatures of an application online. */
  pictured: 0.6,
  /** Something is missing when it is handed in. */
  incomplete: 0.12,
  /** Not taken in at all. */
  refused: 0.02,
  withdrawn: 0.02,
  failed: 0.015,
  returned: 0.02,
  /** The A post signs, else a deputy under a grant of their own. */
  firstPost: 0.85,
} as const;

/** How fast a case is worked on, against the usual: some lie for a while, few are forgotten. */
export const paces = [
  { factor: 0.6, weight: 55 },
  { factor: 1, weight: 32 },
  { factor: 2.2, weight: 10 },
  { factor: 7, weight: 2.5 },
  { factor: 30, weight: 0.5 },
] as const;

/** Working days an act waits for, least and most, at the usual pace. */
export const waits = {
  receive: [0.05, 0.6],
  accept: [0.02, 0.8],
  supplement: [0.5, 5],
  /** Against the limit of the step. */
  review: [0.15, 0.85],
  publicNotice: [1.02, 1.15],
  sign: [0.05, 0.7],
  produce: [0.05, 0.5],
  deliver: [0.05, 2.5],
  conclude: [1, 3],
  /** All in one visit. */
  visit: [0.01, 0.04],
} as const satisfies Record<string, readonly [number, number]>;
export type Wait = keyof typeof waits;
