/** The applications of a demonstration: when each comes in, by whom, for what, and what is handed in. */
import {
  assess,
  momentAt,
  type CommandOf,
  type CompiledCentre,
  type CompiledMatter,
  type Material,
} from '../../../engine/index.ts';
import { answersLike } from './answers.ts';
import { Chance } from './chance.ts';
import { fateOf } from './fate.ts';
import type { Hours } from './hours.ts';
import { shareOf, shares } from './mixture.ts';
import { applicant } from './people.ts';
import { withOwnFiles } from './pictures.ts';
import { idAt, type Demonstration } from './demonstration.ts';

type Handed = CommandOf<'submit'>['materials'][number];
type Example = CompiledMatter['bundle']['examples']['examples'][number];

/** A matter that can be applied for, with its valid examples. */
export interface Tried {
  matter: CompiledMatter;
  examples: readonly { example: Example; weight: number }[];
}

/** An application that comes in at a moment. */
export interface Arrival {
  at: number;
  nth: number;
  tried: Tried;
  source: 'web' | 'window';
}

export interface Application extends Arrival {
  /** What is sent. */
  submission: { matter: string; command: CommandOf<'submit'> };
}

const HOUR = 3_600_000;
/** Working days the latest cases are thrown among. */
const RECENT_DAYS = 12;

/** Whether a matter is open to people of this kind. */
const admits = ({ bundle }: CompiledMatter, kind: 'person' | 'organisation'): boolean =>
  bundle.matter.identity.serviceObjects.some((one) => (one === 'person') === (kind === 'person'));

/** The valid examples of a matter; those that break a ground for denial come up seldom. */
export function triedOf(matter: CompiledMatter): Tried {
  const examples = matter.bundle.examples.examples
    // What acts on a licence waits for one to be there.
    .filter(({ business = 'new' }) => business === 'new')
    .filter((example) => example.expect.valid !== false && admits(matter, kindOf(example)))
    .map((example) => {
      const { findings } = assess(matter, { answers: example.answers, ...knownOf(example) });
      return { example, weight: findings.some(({ event }) => event.type === 'ground') ? shares.unsound : 1 };
    });
  return { matter, examples };
}

const kindOf = ({ applicant: who }: Example) => (who?.kind === 'organisation' ? 'organisation' : 'person');
const knownOf = (example: Example) => ({
  applicant: { kind: kindOf(example), idKind: kindOf(example) === 'person' ? 'identityCard' : 'creditCode' },
});

/** Every application in order of time. */
export function arrivals(
  { seed, cases, year, until }: Demonstration,
  hours: Hours,
  tried: readonly Tried[],
): Arrival[] {
  const end = `${year}-12-31`;
  const days = hours.days(end).filter(({ close }) => close <= until);
  const matters = tried.map((one) => ({ tried: one, share: shareOf(one.matter.bundle.matter.id) }));
  const all = Array.from({ length: cases }, (_, nth): Arrival => {
    const chance = new Chance(seed, 'arrival', nth);
    const { tried: chosen, share } = chance.weighted(matters, (one) => one.share.weight);
    const source = chance.happens(share.online) ? 'web' : 'window';
    const day = chance.one(chance.happens(shares.recent) ? days.slice(-RECENT_DAYS) : days);
    // Online people apply from early in the morning until late at night.
    const at =
      source === 'web'
        ? day.open + chance.between(-2, 13) * HOUR
        : (hours.later(day.open, chance.between(2, 380)) ?? day.open);
    return { at: Math.floor(Math.min(at, until - 1)), nth, tried: chosen, source };
  });
  return all.sort((one, other) => one.at - other.at || one.nth - other.nth);
}

/** Everything that is asked for, except one required material where fate left it out. */
function handed(asked: readonly Material[], source: Arrival['source'], lacks: boolean): Handed[] {
  const missing = lacks
    ? asked.find(({ necessity, fromForm }) => necessity === 'required' && !fromForm)?.id
    : undefined;
  return asked.map(({ id, originals, copies, fromForm }) =>
    id === missing
      ? { id, files: [], originals: 0, copies: 0, way: 'none' }
      : { id, files: [], originals, copies, way: source === 'web' && fromForm ? 'upload' : 'paper' },
  );
}

const dayNumber = (date: string): number => Math.round(Date.parse(date) / 86_400_000);
/** Examples without a day of receipt are of about this day. */
const WRITTEN = '2025-10-10';

/** The application itself, as of the day it comes in. */
export function applicationOf({ seed }: Demonstration, { centre }: CompiledCentre, arrival: Arrival): Application {
  const { nth, at, source } = arrival;
  const { matter, examples } = arrival.tried;
  const chance = new Chance(seed, 'application', nth);
  const { example } = chance.weighted(examples, ({ weight }) => weight);
  const on = momentAt(new Date(at).toISOString(), centre.utcOffset).date;
  const hasAgent = example.applicant?.hasAgent === true;
  const known = { ...knownOf(example).applicant, ...(hasAgent ? { agent: true } : {}) };
  const days = dayNumber(on) - dayNumber(example.receivedOn ?? WRITTEN);
  const asked = { applicant: known, case: { source, submittedOn: on } };
  const like = answersLike(matter, example.answers, asked, { chance, days });
  const answers = withOwnFiles(matter.bundle.form, like, {
    idOf: (field, nthFile) => idAt(at, seed, 'file', nth, field, nthFile),
    brings: ({ id }) => source === 'web' && new Chance(seed, 'picture', nth, id).happens(shares.pictured),
  });
  const { birthOn } = answers;
  const who = applicant(seed, chance.happens(shares.returning) ? chance.whole(0, nth) : nth, {
    kind: kindOf(example),
    hasAgent,
    ...(typeof birthOn === 'string' ? { birthOn } : {}),
  });
  const mailed = matter.bundle.matter.delivery.ways.includes('mail') && chance.happens(shares.mailed);
  const { materials } = assess(matter, { answers, applicant: who, case: { source, submittedOn: on } });
  const command: CommandOf<'submit'> = {
    kind: 'submit',
    applicant: who,
    answers: { ...answers },
    materials: handed(materials.on, source, fateOf(seed, nth).incomplete),
    delivery: mailed ? { way: 'mail', address: who.address ?? centre.address } : { way: 'pickUp' },
  };
  return { ...arrival, submission: { matter: matter.bundle.matter.id, command } };
}
