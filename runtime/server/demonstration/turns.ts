/** The next turn of a case, by where it stands. */
import { unsealed, type Case, type Stage } from '../../../engine/index.ts';
import { waits } from './mixture.ts';
import { officeTurns } from './office-turns.ts';
import { atItsSeats, type Deed, type Standing, type Turn } from './standing.ts';
import { applicantOrClerk, windowTurns } from './window-turns.ts';
import { words } from './words.ts';

const MINUTES_OF_DAY = 420;

const turns: Readonly<Partial<Record<Stage, Turn>>> = { ...windowTurns, ...officeTurns };

/** Stages at which nothing else can come before the seals that papers wait for. */
const sealing: ReadonlySet<Stage> = new Set(['delivering', 'withdrawn']);

/** One kind of seal at a time, for one person may not keep them all. */
const sealTurn: Turn = {
  wait: () => ({ for: 'produce' }),
  deed: (standing) => {
    const [first, ...others] = unsealed(standing.one);
    const alike = others.filter(({ seal }) => seal === first?.seal);
    const documents = [...(first ? [first] : []), ...alike].map(({ id }) => id);
    return { by: atItsSeats(standing), command: { kind: 'seal', documents } };
  },
};

const turnOf = (one: Case): Turn | undefined =>
  sealing.has(one.stage) && unsealed(one).length > 0 ? sealTurn : turns[one.stage];

/** Stages at which an applicant may still give up. */
const withdrawable: ReadonlySet<Stage> = new Set(['submitted', 'received', 'supplementing', 'reviewing']);

type Waiting = Pick<Standing, 'one' | 'matter' | 'chance' | 'fate'>;

/** Working minutes until the next turn; `undefined` when nothing more happens. */
export function waitOf({ one, matter, chance, fate }: Waiting): number | undefined {
  const turn = turnOf(one);
  if (!turn) return undefined;
  const instant = matter.bundle.matter.identity.handling === 'instant' && one.source === 'window';
  const asked = turn.wait({ one, matter });
  const waits = instant && asked.for !== 'conclude' ? { for: 'visit' as const } : asked;
  return minutesOf(waits, chance) * fate.pace;
}

function minutesOf({ for: kind, days = 1 }: ReturnType<Turn['wait']>, chance: Standing['chance']): number {
  const [least, most] = waits[kind];
  return chance.between(least, most) * days * MINUTES_OF_DAY;
}

/** What is done when the turn has come. Throws when nothing is done at this stage. */
export async function deedOf(standing: Standing): Promise<Deed> {
  const { one, fate, chance } = standing;
  if (fate.givesUpAfter > 0 && one.version >= fate.givesUpAfter && withdrawable.has(one.stage)) {
    return { by: applicantOrClerk(standing), command: { kind: 'withdraw', reason: chance.one(words.withdrawal) } };
  }
  const turn = turnOf(one);
  if (!turn) throw new Error(`nothing is done with a case that is ${one.stage}`);
  return turn.deed(standing);
}
