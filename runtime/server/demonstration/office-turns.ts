/** From review to the result in hand: what the departments do. */
import { unprinted, type Case, type CompiledMatter } from '../../../engine/index.ts';
import { workOf } from '../cases/work.ts';
import { shareOf, shares } from './mixture.ts';
import { atItsSeats, type Deed, type Standing, type Turn } from './standing.ts';
import { words } from './words.ts';

const MINUTES_OF_DAY = 420;

/** Working days of a limit, roughly: how long people usually take is measured by it. */
const daysOf = ({ amount, unit }: { amount: number; unit: string }): number =>
  unit === 'windowHour' ? (amount * 60) / MINUTES_OF_DAY : unit === 'onTheSpot' ? 0.05 : amount;

const openStep = ({ steps }: Case) => steps.find(({ status }) => status === 'open');
const stepOf = (one: Case, { bundle }: CompiledMatter) =>
  bundle.matter.steps.find(({ id }) => id === openStep(one)?.id);

function outcomeOf({ one, chance, matter }: Standing): 'pass' | 'fail' | 'return' {
  const outcomes = stepOf(one, matter)?.outcomes ?? [];
  const before = one.steps.some(({ status }) => status === 'done');
  // Sent back once at most, so that no case goes in circles.
  const sentBack = one.steps.some(({ status, openedOn }) => status === 'waiting' && openedOn !== undefined);
  if (outcomes.includes('return') && before && !sentBack && chance.happens(shares.returned)) return 'return';
  return outcomes.includes('fail') && chance.happens(shares.failed) ? 'fail' : 'pass';
}

/** Accounts of whoever of the unit goes to look. */
const goingTo = ({ staff }: Standing, unit: string): string[] =>
  staff.at(['reviewer', 'technicalReviewer', 'sectionHead'].map((kind) => `${kind}:${unit}`)).map(({ id }) => id);

function review(standing: Standing): Deed {
  const { one, matter, chance, document } = standing;
  const open = openStep(one);
  const { people = 0 } = stepOf(one, matter) ?? {};
  const outcome = outcomeOf(standing);
  const seat = open?.postKind === 'clerk' ? undefined : `${open?.postKind ?? ''}:${open?.unit ?? ''}`;
  return {
    by: atItsSeats(standing, seat === undefined ? document.seats : [seat]),
    command: {
      kind: 'review',
      step: open?.id ?? '',
      outcome,
      opinion: chance.one(words.review[outcome]),
      ...(people > 0 && outcome !== 'return' ? { people: goingTo(standing, open?.unit ?? '').slice(0, people) } : {}),
    },
  };
}

/** Reasons to refuse: what the rules found, else what a step did not pass. */
async function groundsOf(standing: Standing): Promise<{ text: string; basis: string }[]> {
  const { one, document, staff, chance } = standing;
  const [somebody] = staff.at(document.seats);
  const reasons = somebody ? workOf(one, somebody, await standing.dossier()).denialReasons : [];
  const based = reasons.filter(({ basis }) => basis !== '');
  const found = based.filter((reason) => reason.found);
  const failed = one.steps.some(({ outcome }) => outcome === 'fail') || one.opinion?.outcome === 'deny';
  const [first] = found;
  if (first) return found.map(({ text, basis }) => ({ text, basis }));
  if (!failed) return [];
  const { text, basis } = based.length > 0 ? chance.one(based) : { text: words.unmet, basis: words.unmetBasis };
  return [{ text, basis }];
}

async function opine(standing: Standing): Promise<Deed> {
  const outcome = (await groundsOf(standing)).length > 0 ? 'deny' : 'grant';
  const opinion = standing.chance.one(words.opinion[outcome]);
  return { by: signersOf(standing), command: { kind: 'giveOpinion', outcome, opinion } };
}

/** The A post first, mostly. */
function signersOf({ document, staff, chance }: Standing) {
  const all = staff.at(document.seats);
  return chance.happens(shares.firstPost) ? all : [...all].reverse();
}

async function decide(standing: Standing): Promise<Deed> {
  const { one, matter, chance } = standing;
  const grounds = await groundsOf(standing);
  const denied = grounds.length > 0;
  if (denied && matter.bundle.matter.decision.denialByLeader && one.opinion?.outcome !== 'deny') return opine(standing);
  const outcome = denied ? 'deny' : 'grant';
  const command = { kind: 'decide', outcome, opinion: chance.one(words.decision[outcome]), grounds } as const;
  return { by: signersOf(standing), command };
}

async function produce(standing: Standing): Promise<Deed> {
  const { one } = standing;
  const [chief] = (await standing.dossier()).plan.results;
  // Licences of the hall's own series are numbered by it; the others come numbered from another system.
  const numbered = chief?.kind === 'licence' && chief.series === undefined;
  const resultNumber = `${shareOf(one.matter.id).licence ?? ''}${one.number.slice(6)}`;
  return { by: atItsSeats(standing), command: { kind: 'produce', ...(numbered ? { resultNumber } : {}) } };
}

function deliver(standing: Standing): Deed {
  const { one, chance } = standing;
  const by = atItsSeats(standing);
  const [bare] = unprinted(one);
  if (bare) {
    // The licence's own number, so that each blank is used once however often the demonstration is made.
    const number = `YS${(one.result?.number ?? one.number).replace(/\D/g, '')}`;
    return { by, command: { kind: 'useBlank', document: bare.id, number } };
  }
  if (one.handedOut) return { by, command: { kind: 'conclude' } };
  const { way } = one.delivery;
  const receiver = one.applicant.agent?.name ?? one.applicant.legalRepresentative ?? one.applicant.name;
  const more =
    way === 'mail' ? { identityChecked: false, trackingNumber: `DEMO${chance.digits(9)}` } : { identityChecked: true };
  return { by, command: { kind: 'deliver', way, receiver, ...more } };
}

export const officeTurns = {
  reviewing: {
    wait: ({ one, matter }) => {
      const step = stepOf(one, matter);
      // A public notice hangs for all of its days.
      const kind = step?.title.includes('公示') ? 'publicNotice' : 'review';
      return { for: kind, ...(step ? { days: daysOf(step.limit) } : {}) };
    },
    deed: review,
  },
  opining: { wait: () => ({ for: 'sign' }), deed: opine },
  deciding: { wait: () => ({ for: 'sign' }), deed: decide },
  producing: { wait: () => ({ for: 'produce' }), deed: produce },
  delivering: { wait: ({ one }) => ({ for: one.handedOut ? 'conclude' : 'deliver' }), deed: deliver },
} satisfies Record<string, Turn>;
