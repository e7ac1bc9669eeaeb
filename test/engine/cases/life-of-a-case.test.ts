import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { allowed } from '../../../engine/cases/allowed.ts';
import { apply } from '../../../engine/cases/apply.ts';
import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CaseEvent, EventKind } from '../../../engine/cases/event.ts';
import { fold } from '../../../engine/cases/fold.ts';
import { transitionOf } from '../../../engine/cases/lifecycle.ts';
import { timeLeftOf } from '../../../engine/cases/summary.ts';
import { type Timed, timedBy } from '../../../engine/cases/timed.ts';
import {
  aGrant,
  anOffice,
  answer,
  aPlan,
  aProcedure,
  commands,
  monday,
  move,
  type Move,
  type Office,
  play,
  upperPlan,
} from '../../build/case.ts';
import { acts, attempts, commandOf, personOf, road } from '../../build/ways.ts';
import { type Attempt, submitted, tell, type Told } from '../../oracle/case-model.ts';

const today = monday.slice(0, 10);
const plan = aPlan();
const office = anOffice({
  matter: {
    ...plan,
    decision: upperPlan.decision,
    documents: { arrangeHearing: [{ id: 'notice', title: '听证通知书', template: 't', seal: 'approval' }] },
    limits: { ...plan.limits, extension: { amount: 10, unit: 'workingDay' } },
    procedures: [aProcedure({ writtenNotice: false })],
  },
  grants: [aGrant(), aGrant({ id: 'grant-2', number: '江城管委〔2025〕2号', post: 'deputy' })],
});
const promise = { id: 'consent', originals: 0, copies: 0, way: 'commitment', files: [] as string[] } as const;
const submit = (promised: boolean) => ({
  ...commands.submit,
  materials: [...commands.submit.materials, ...(promised ? [promise] : [])],
});

interface Real {
  office: Office;
  one: Case;
  events: CaseEvent[];
  seen: Set<string>;
}

const count = (events: readonly CaseEvent[], kind: EventKind) => events.filter((event) => event.kind === kind).length;

/** Every limit is what the matter says and an extension added; every pause has its ground; nothing is negative. */
function clockFaults({ one, events }: Pick<Real, 'one' | 'events'>): string[] {
  const faults: string[] = [];
  const stands = count(events, 'suspended') > count(events, 'resumed') || one.stage === 'forwarded';
  const ran = stands ? 'paused' : 'running';
  const ended = one.decision ?? one.withdrawal ?? one.termination ?? one.voiding;
  for (const { kind, ledger } of clocksOf(one, office.matter, office)) {
    const { used, left, overdue, days, limit, state } = ledger;
    if (Math.min(used, left, overdue) < 0) faults.push(`${kind} is negative`);
    if (days.some(({ effect, basis }) => effect === 'paused' && !/《|约定/u.test(basis ?? '')))
      faults.push(`${kind} is paused without a ground`);
    if (kind !== 'statutory') continue;
    if (limit !== 20 + 10 * count(events, 'extended')) faults.push(`the limit is ${limit}`);
    if (!ended && state !== ran) faults.push(`${kind} is ${state}, not ${ran}`);
  }
  return faults;
}

/** Nobody signs but the leader by office, or under a grant of their own that is in force. */
function isGranted({ one, office: { grants } }: Real): boolean {
  const { by, grant, upper } = one.decision ?? {};
  if (upper) return grant === undefined;
  if (by === undefined || by.postKind === 'leader') return grant === undefined;
  const own = grants.find(({ id }) => id === grant?.grant);
  return own?.post === by.post && own?.revokedOn === undefined;
}

/** What a list fetches of a case. */
function listedPart(one: Case): Timed {
  const { name } = one.applicant;
  const paths = timedBy.filter((path) => path in one) as (keyof Case)[];
  return { ...Object.fromEntries(paths.map((path) => [path, one[path]])), applicant: { name } } as unknown as Timed;
}

const timeLeft = (one: Timed) => timeLeftOf(one, office.matter, office);

/** What is true of every case at every moment, as far as it is not. */
function faultsOf(real: Real): string[] {
  const { one, events } = real;
  const lawful: Readonly<Record<string, boolean>> = {
    'the events tell another case': isDeepStrictEqual(fold(events), one) && one.version === events.length,
    'lists tell another time': isDeepStrictEqual(timeLeft(listedPart(one)), timeLeft(one)),
    'decided twice': count(events, 'decided') <= 1,
    'told more often than consented to': count(events, 'notified') <= 1 + count(events, 'furtherConsented'),
    'concluded twice': count(events, 'concluded') <= 1,
    'extended twice': count(events, 'extended') <= 1,
    'decided before acceptance': one.decision === undefined || one.acceptedOn !== undefined,
    'decided by whoever accepted': one.decision === undefined || one.decision.by.id !== one.acceptedBy?.id,
    'decided outside a grant': isGranted(real),
    'denied without a reason': one.outcome !== 'denied' || (one.decision?.grounds.length ?? 0) > 0,
    'went on after withdrawal': one.stage !== 'withdrawn' || events.at(-1)?.kind === 'withdrawn',
    'went on after the archive': one.stage !== 'archived' || events.at(-1)?.kind === 'archived',
  };
  return [...Object.keys(lawful).filter((fault) => !lawful[fault]), ...clockFaults(real)];
}

const followers: readonly EventKind[] = [
  ...([
    'stepOpened',
    'documentIssued',
    'registered',
    'barred',
    'concluded',
    'suspended',
    'resumed',
    'decided',
  ] as const),
];

/** One entry an act: the event that carries it comes first, by whoever acted and when, and only what follows from it after. */
function isOneEntry(before: Case, { by, command }: Move, events: readonly CaseEvent[]): boolean {
  const [first, ...rest] = events;
  return (
    first !== undefined &&
    transitionOf(before.stage, command.kind)?.events.includes(first.kind) === true &&
    rest.every(({ kind }) => followers.includes(kind)) &&
    events.every((event) => event.by === by && event.at === monday && event.on === today)
  );
}

/** What the list of allowed commands says of this one, as far as the answer says otherwise. */
function listedOtherwise(
  { one, office: at }: Real,
  { by, command }: Move,
  answered: ReturnType<typeof answer>,
): string[] {
  const listed = allowed(one, { ...at, actor: by }).find((row) => row.command === command.kind);
  if (answered.ok) return listed?.allowed === true ? [] : ['is not listed'];
  const { code, words } = answered.problem;
  const listedAs = listed?.reason?.code ?? code;
  return [...(listedAs === code ? [] : [`is listed with ${listedAs}`]), ...(/[{}]/.test(words) ? [words] : [])];
}

class Tried implements fc.Command<Told, Real> {
  readonly choose: (told: Told) => Attempt;
  tried = '';
  constructor(choose: (told: Told) => Attempt) {
    this.choose = choose;
  }
  check() {
    return true;
  }
  run(told: Told, real: Real) {
    const attempt = this.choose(told);
    this.tried = `${attempt.by}: ${attempt.act} (${attempt.way})`;
    const expected = tell(told, attempt);
    const next = move(personOf(attempt), commandOf(attempt));
    const answered = answer(real.one, real.office, next);
    // Every list of what is allowed costs thirty answers, so not every one is read.
    const wrong = real.events.length % 3 === 0 ? listedOtherwise(real, next, answered) : [];
    if (answered.ok !== (expected !== undefined)) wrong.push(answered.ok ? 'was let through' : answered.problem.code);
    else if (answered.ok) {
      const { events } = answered;
      if (!isOneEntry(real.one, next, events)) wrong.push('made other entries than one');
      real.one = events.reduce<Case>(apply, real.one);
      real.events.push(...events);
      real.seen.add(real.one.stage).add(attempt.act).add(`${attempt.act} by ${attempt.by}`);
      Object.assign(told, expected);
      if (real.one.stage !== told.stage) wrong.push(`led to ${real.one.stage}, not to ${told.stage}`);
      wrong.push(...faultsOf(real));
    }
    if (wrong.length > 0) throw new Error(`${this.tried}: ${wrong.join(', ')}`);
  }
  toString() {
    return this.tried;
  }
}

/** A grant is revoked, with effect from this day. */
class Revoked implements fc.Command<Told, Real> {
  readonly post: string;
  constructor(post: string) {
    this.post = post;
  }
  check(told: Readonly<Told>) {
    return !['producing', 'delivering', 'concluded'].includes(told.stage);
  }
  run(told: Told, real: Real) {
    told.granted = told.granted.filter((post) => post !== this.post);
    const grants = real.office.grants.map((grant) =>
      grant.post === this.post ? { ...grant, revokedOn: today } : grant,
    );
    real.office = { ...real.office, grants };
  }
  toString() {
    return `the grant of ${this.post} is revoked`;
  }
}

const cutsShort = new Set(['withdraw', 'terminate', 'refuseAcceptance', 'tellNotRequired', 'void', 'recuse']);
const onwards = attempts.filter(({ act }) => !cutsShort.has(act));

/** Anything by anybody; and, so that lives go on to their end, mostly what leads on from where the case stands. */
const anything = fc
  .constantFrom(...acts)
  .chain((act) => fc.constantFrom(...attempts.filter((attempt) => attempt.act === act)))
  .map((attempt) => new Tried(() => attempt));
const leadingOn = fc.nat().map(
  (pick) =>
    new Tried((told) => {
      const open = onwards.filter((attempt) => tell(told, attempt));
      const ahead = pick % 3 === 0 ? [] : open.filter(({ act }) => road.has(act));
      const among = ahead.length > 0 ? ahead : open;
      const kinds = [...new Set(among.map(({ act }) => act))];
      const turn = Math.floor(pick / 3);
      const own = among.filter(({ act }) => act === kinds[turn % kinds.length]);
      return own[Math.floor(turn / kinds.length) % own.length] ?? attempts[pick % attempts.length]!;
    }),
);
const revoked = fc.constantFrom('chief', 'deputy').map((post) => new Revoked(post));
const happening = fc.oneof(
  { weight: 20, arbitrary: anything },
  { weight: 24, arbitrary: leadingOn },
  { weight: 1, arbitrary: revoked },
);

describe('the life of a case', () => {
  it('goes as the law tells it, whatever anybody tries in whatever order', () => {
    const seen = new Set<string>();
    const lives = fc.commands<Told, Real>([happening], { maxCommands: 40, size: 'max' });
    fc.assert(
      fc.property(fc.boolean(), lives, (promised, life) => {
        const real = { office, ...play(office, [move('applicant', submit(promised))]), seen };
        fc.modelRun(() => ({ model: submitted(promised), real }), life);
      }),
      { numRuns: Number(process.env.LIVES ?? 1000) },
    );
    // The search must not only knock at closed doors.
    const doors = ['deciding', 'forwarded', 'delivering', 'concluded', 'archived', 'withdrawn', 'checkCommitment'];
    const rare = ['decide by chief', 'decide by deputy', 'decide by leader', 'recuse'];
    expect([...seen]).toEqual(expect.arrayContaining([...doors, ...rare]));
  });

  it('is the same told again from its stored events', () => {
    const { one, events } = play(office, [move('clerk', commands.submit), move('clerk', commands.accept)]);
    expect(fold(JSON.parse(JSON.stringify(events)) as CaseEvent[])).toEqual(JSON.parse(JSON.stringify(one)));
  });

  it('begins with its submission and only then', () => {
    const { events } = play(office, [move('clerk', commands.submit)]);
    expect(() => fold([])).toThrow('one event at least');
    expect(() => fold(events.slice(1))).toThrow('no case begins with received');
    expect(() => fold([...events, events[0]!])).toThrow('begins once');
  });
});
