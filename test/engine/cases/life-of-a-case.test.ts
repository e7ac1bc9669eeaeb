import fc from 'fast-check';
import { allowed } from '../../../engine/cases/allowed.ts';
import { apply } from '../../../engine/cases/apply.ts';
import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { Command } from '../../../engine/cases/command.ts';
import type { CaseEvent, EventKind } from '../../../engine/cases/event.ts';
import { fold } from '../../../engine/cases/fold.ts';
import {
  anOffice,
  answer,
  aPlan,
  aProcedure,
  move,
  people,
  play,
  type Person,
  commands,
  denial,
  preReturn,
  visit,
  without,
} from '../../build/case.ts';
import { tell, type Attempt, type Told } from '../../oracle/case-model.ts';

const plan = aPlan();
const office = anOffice({
  matter: {
    ...plan,
    limits: { ...plan.limits, extension: { amount: 10, unit: 'workingDay' } },
    procedures: [aProcedure({ writtenNotice: false })],
  },
});
const { review } = commands;
const mail = { ...commands.deliver, way: 'mail', trackingNumber: 'EX12345678' } as const;

/** Every act with the ways it can go, as commands. */
const ways: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  preCheck: {
    pass: commands.preCheck,
    return: preReturn,
    both: { ...preReturn, outcome: 'pass' },
    partly: { ...preReturn, sound: [] },
  },
  resubmit: { plain: commands.resubmit },
  receive: { plain: commands.receive },
  notifyOnce: {
    plain: commands.notifyOnce,
    empty: { kind: 'notifyOnce', defects: [], sound: [] },
    unmarked: { ...commands.notifyOnce, sound: [] },
  },
  consentFurther: { plain: commands.consentFurther },
  supplement: { plain: commands.supplement },
  accept: { plain: commands.accept, unchecked: { kind: 'accept', checked: [] } },
  refuseAcceptance: {
    plain: commands.refuseAcceptance,
    groundless: { ...commands.refuseAcceptance, grounds: [] },
    nowhere: without(commands.refuseAcceptance, 'whereTo'),
    barred: { ...without(commands.refuseAcceptance, 'whereTo'), cause: 'conditions' },
  },
  correctOnSpot: {
    plain: commands.correctOnSpot,
    unconfirmed: { ...commands.correctOnSpot, confirmed: false },
    idle: { kind: 'correctOnSpot', papers: [], confirmed: true },
  },
  tellNotRequired: { plain: commands.tellNotRequired, groundless: { ...commands.tellNotRequired, grounds: [] } },
  check: { pass: review, fail: { ...review, outcome: 'fail' }, return: { ...review, outcome: 'return' } },
  visit: {
    pass: visit,
    fail: { ...visit, outcome: 'fail' },
    return: { ...visit, outcome: 'return' },
    alone: { ...visit, people: ['surveyor'] },
  },
  suspend: { plain: commands.suspend, long: { ...commands.suspend, expected: 11 } },
  resume: { plain: commands.resume, empty: { kind: 'resume', procedure: 'experts' } },
  consult: { plain: commands.consult, countersign: { ...commands.consult, countersign: true } },
  answerConsultation: { plain: commands.answerConsultation },
  extend: { plain: commands.extend, long: { ...commands.extend, days: 11 } },
  giveOpinion: { plain: commands.giveOpinion },
  returnBack: { plain: commands.returnBack },
  decide: { grant: commands.decide, deny: denial, groundless: { ...denial, grounds: [] } },
  produce: { plain: commands.produce },
  deliver: { plain: commands.deliver, mail, stranger: { ...commands.deliver, identityChecked: false } },
  conclude: { plain: commands.conclude },
  checkCommitment: { plain: commands.checkCommitment },
  terminate: {
    plain: commands.terminate,
    early: { ...commands.terminate, ground: 'deferredUnmet' },
    uncommitted: { ...commands.terminate, ground: 'falseCommitment' },
  },
  void: { plain: commands.void },
  lapse: { plain: commands.lapse },
  urge: { plain: commands.urge },
  recount: { plain: commands.recount },
  remind: { plain: commands.remind },
  withdraw: { plain: commands.withdraw },
};

interface Real {
  one: Case;
  events: CaseEvent[];
  stages: Set<string>;
}

const count = (events: readonly CaseEvent[], kind: EventKind) => events.filter((event) => event.kind === kind).length;

/** Every limit is what the matter says and an extension added; every pause has its ground; nothing is negative. */
function expectClocksMoveOnlyByTheBook({ one, events }: Pick<Real, 'one' | 'events'>) {
  for (const { kind, ledger } of clocksOf(one, office.matter, office)) {
    expect(Math.min(ledger.used, ledger.left, ledger.overdue)).toBeGreaterThanOrEqual(0);
    for (const { effect, basis } of ledger.days) if (effect === 'paused') expect(basis).toMatch(/《|约定/u);
    if (kind === 'statutory') expect(ledger.limit).toBe(20 + 10 * count(events, 'extended'));
    const ran = count(events, 'suspended') - count(events, 'resumed');
    if (
      kind === 'statutory' &&
      one.decision === undefined &&
      one.withdrawal === undefined &&
      one.termination === undefined &&
      one.voiding === undefined
    ) {
      expect([kind, ledger.state]).toEqual([kind, ran > 0 ? 'paused' : 'running']);
    }
  }
}

/** What is true of every case at every moment. */
function expectLawful({ one, events }: Real) {
  expect(fold(events)).toEqual(one);
  expect(one.version).toBe(events.length);
  expect(count(events, 'decided')).toBeLessThanOrEqual(1);
  expect(count(events, 'notified')).toBeLessThanOrEqual(1 + count(events, 'furtherConsented'));
  expect(count(events, 'concluded')).toBeLessThanOrEqual(1);
  expect(count(events, 'extended')).toBeLessThanOrEqual(1);
  expectClocksMoveOnlyByTheBook({ one, events });
  if (one.decision) {
    expect(one.acceptedOn).toBeDefined();
    expect(one.decision.by.id).not.toBe(one.acceptedBy?.id);
    expect(one.decision.by.postKind === 'leader' || one.decision.grant !== undefined).toBe(true);
  }
  if (one.outcome === 'denied') expect(one.decision?.grounds.length).toBeGreaterThan(0);
  if (one.stage === 'withdrawn') expect(events.at(-1)?.kind).toBe('withdrawn');
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
    const { by, act, way } = attempt;
    this.tried = `${by}: ${act} (${way})`;
    const expected = tell(told, attempt);
    const next = move(by as Person, ways[act]![way]!);
    const listed = allowed(real.one, { ...office, actor: next.by }).find(
      ({ command }) => command === next.command.kind,
    );
    const answered = answer(real.one, office, next);
    expect([this.tried, answered.ok]).toEqual([this.tried, expected !== undefined]);
    if (!answered.ok) {
      expect(answered.problem.words).not.toMatch(/[{}]/);
      if (listed?.reason) expect(answered.problem.code).toBe(listed.reason.code);
      return;
    }
    expect(listed?.allowed).toBe(true);
    real.one = answered.events.reduce<Case>(apply, real.one);
    real.events.push(...answered.events);
    Object.assign(told, expected);
    real.stages.add(real.one.stage);
    expect(real.one.stage).toBe(told.stage);
    expectLawful(real);
  }
  toString() {
    return this.tried;
  }
}

const everything: readonly Attempt[] = Object.entries(ways).flatMap(([act, kinds]) =>
  Object.keys(kinds).flatMap((way) => Object.keys(people).map((by) => ({ by, act, way }))),
);
const cutsShort = new Set(['withdraw', 'terminate', 'refuseAcceptance', 'tellNotRequired', 'void']);

/** Anything by anybody; and, so that lives go on to their end, mostly what leads on from where the case stands. */
const anything = fc
  .constantFrom(...Object.keys(ways))
  .chain((act) => fc.constantFrom(...everything.filter((attempt) => attempt.act === act)))
  .map((attempt) => new Tried(() => attempt));
const leadingOn = fc.nat().map(
  (pick) =>
    new Tried((told) => {
      const open = everything.filter((attempt) => !cutsShort.has(attempt.act) && tell(told, attempt));
      return open[pick % open.length] ?? everything[pick % everything.length]!;
    }),
);

describe('the life of a case', () => {
  it('goes as the law tells it, whatever anybody tries in whatever order', () => {
    const stages = new Set<string>();
    fc.assert(
      fc.property(fc.commands([anything, leadingOn, leadingOn], { maxCommands: 40, size: 'max' }), (lives) => {
        const told = {
          stage: 'submitted',
          notices: 0,
          consents: 0,
          passed: 0,
          posted: false,
          held: false,
          extended: false,
          asked: '',
        };
        const real = { ...play(office, [move('applicant', commands.submit)]), stages };
        fc.modelRun(() => ({ model: told, real }), lives);
      }),
      { numRuns: Number(process.env.LIVES ?? 300) },
    );
    // The search must not only knock at closed doors.
    expect([...stages]).toEqual(expect.arrayContaining(['deciding', 'delivering', 'concluded', 'withdrawn']));
  });

  it('is the same told again from its stored events', () => {
    const { one, events } = play(office, [move('clerk', commands.submit), move('clerk', commands.accept)]);
    expect(fold(JSON.parse(JSON.stringify(events)) as CaseEvent[])).toEqual(JSON.parse(JSON.stringify(one)));
  });

  it('begins with its submission and only then', () => {
    const { events } = play(office, [move('clerk', commands.submit)]);
    expect(() => fold([])).toThrow('one event at least');
    expect(() => fold(events.slice(1))).toThrow('begins with its submission');
    expect(() => fold([...events, events[0]!])).toThrow('submitted once');
  });
});
