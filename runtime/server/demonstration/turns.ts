/** The next turn of a case, by where it stands. */
import type { Stage } from '../../../engine/index.ts';
import { waits } from './mixture.ts';
import { officeTurns } from './office-turns.ts';
import type { Deed, Standing, Turn } from './standing.ts';
import { applicantOrClerk, windowTurns } from './window-turns.ts';
import { words } from './words.ts';

const MINUTES_OF_DAY = 420;

const turns: Readonly<Partial<Record<Stage, Turn>>> = { ...windowTurns, ...officeTurns };

/** Stages at which an applicant may still give up. */
const withdrawable: ReadonlySet<Stage> = new Set(['submitted', 'received', 'supplementing', 'reviewing']);

type Waiting = Pick<Standing, 'one' | 'matter' | 'chance' | 'fate'>;

/** Working minutes until the next turn; `undefined` when nothing more happens. */
export function waitOf({ one, matter, chance, fate }: Waiting): number | undefined {
  const turn = turns[one.stage];
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
  const turn = turns[one.stage];
  if (!turn) throw new Error(`nothing is done with a case that is ${one.stage}`);
  return turn.deed(standing);
}
