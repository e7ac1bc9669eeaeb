import { apply } from '../../../engine/cases/apply.ts';
import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { Command } from '../../../engine/cases/command.ts';
import { commandName } from '../../../engine/cases/command-name.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { dueTimers, timersOf } from '../../../engine/cases/timers.ts';
import { wakeAt } from '../../../engine/cases/wake-at.ts';
import {
  aCase,
  aCentre,
  anOffice,
  answer,
  aPlan,
  aProcedure,
  commands,
  move,
  people,
  play,
  refusalCode,
  visit,
  wayTo,
  type Move,
  type Office,
} from '../../build/case.ts';

const deferrable = { id: 'photo', name: '现场照片', necessity: 'deferrable', originals: 1, copies: 0 } as const;
const plan = aPlan();
const office = anOffice({
  matter: aPlan({
    materials: [...plan.materials, deferrable],
    procedures: [aProcedure({ writtenNotice: false })],
  }),
  centre: aCentre({ supplementDays: 10, deferredDays: 8 }),
});
const on = (day: string, time = '02:00') => `${day}T${time}:00.000Z`;

/** The system does what is due, again and again, until nothing is. */
function wake(from: Case, now: string, where: Office = office): { one: Case; did: string[] } {
  let one = from;
  const did: string[] = [];
  for (let [timer] = due(one); timer; [timer] = due(one)) {
    const answered = answer(one, where, { by: people.system, command: timer.command, now });
    if (!answered.ok) throw new Error(answered.problem.words);
    one = answered.events.reduce<Case>(apply, one);
    did.push(timer.command.kind);
  }
  return { one, did };
  function due(state: Case) {
    return dueTimers(state, where.matter, { ...where, now });
  }
}
const wakes = (one: Case) =>
  timersOf(one, office.matter, office).map(({ at, command }) => [at.slice(0, 10), command.kind]);

describe('a supplement that does not come', () => {
  // Told on Monday 8 September 2025 to bring it within ten working days: Monday 22 September.
  const told = { ...commands.notifyOnce, sound: [...commands.notifyOnce.sound, 'material:photo'] };
  const waiting = play(office, [move('clerk', told)], aCase('received', office)).one;

  it('is reminded of before its day and counts as withdrawn after it', () => {
    expect(wakes(waiting)).toEqual([
      ['2025-09-20', 'remind'],
      ['2025-09-22', 'lapse'],
    ]);
    const reminded = wake(waiting, on('2025-09-20'));
    expect(reminded.did).toEqual(['remind']);
    expect(reminded.one).toMatchObject({
      stage: 'supplementing',
      reminders: [{ about: 'supplement', until: '2025-09-22' }],
    });
    const lapsed = wake(reminded.one, on('2025-09-22', '12:00'));
    expect(lapsed.did).toEqual(['lapse']);
    expect(lapsed.one).toMatchObject({
      stage: 'withdrawn',
      outcome: 'lapsed',
      withdrawal: { reason: '没有在2025年9月22日前补正', by: { kind: 'system' } },
    });
    expect(wakeAt(lapsed.one, office.matter, office)).toBeUndefined();
  });

  it('may still come until the office closes on the last day, not before it and not after', () => {
    const lapse: Move = { by: people.system, command: commands.lapse };
    expect(refusalCode(waiting, office, { ...lapse, now: on('2025-09-22') })).toBe('CASE_TOO_EARLY');
    expect(refusalCode(waiting, office, { ...lapse, now: on('2025-09-22', '12:00') })).toBeUndefined();
    const { one } = play(office, [move('applicant', commands.supplement, { now: on('2025-09-22') })], waiting);
    expect(refusalCode(one, office, { ...lapse, now: on('2025-09-23') })).toBe('CASE_STAGE');
    const gone = wake(waiting, on('2025-09-23')).one;
    expect(refusalCode(gone, office, move('applicant', commands.supplement))).toBe('CASE_STAGE');
  });

  it('makes the system late, never wrong, when nobody woke it for weeks', () => {
    const late = wake(waiting, on('2025-10-15'));
    expect(late.one.outcome).toBe('lapsed');
    expect(late.did.at(-1)).toBe('lapse');
  });

  it('is done by nobody but the system', () => {
    const now = on('2025-09-23');
    for (const person of ['clerk', 'applicant', 'leader', 'supervisor'] as const) {
      expect(refusalCode(waiting, office, move(person, commands.lapse, { now }))).toBe('CASE_WHO');
    }
  });
});

describe('materials accepted to follow', () => {
  const accepted = aCase('reviewing', office);

  it('have a day, told at acceptance and never after the promised one', () => {
    expect(accepted.deferredDue).toBe('2025-09-18');
    const slow = anOffice({ ...office, centre: aCentre({ deferredDays: 30 }) });
    expect(aCase('reviewing', slow).deferredDue).toBe('2025-09-22');
    expect(aCase('reviewing', anOffice({ matter: office.matter })).deferredDue).toBeUndefined();
  });

  it('are told of with that day, at acceptance and as what comes in later', () => {
    const { one, events } = play(office, wayTo.reviewing);
    expect(timeline(events, 'applicant').find(({ title }) => title === '容缺受理')?.words).toBe(
      '承诺在9月22日前作出决定；容缺的材料应当在9月18日前补齐',
    );
    expect(commandName('supplement', one)).toBe('补交材料');
    expect(commandName('supplement', { stage: 'supplementing' })).toBe('补正');
    expect(commandName('supplement', { stage: 'concluded' })).toBe('补正');
  });

  it('bring a paper of their own beside that of acceptance', () => {
    const paper = (id: string) => [{ id, title: id, template: 't', seal: 'acceptance' }] as const;
    const where = anOffice({
      ...office,
      matter: { ...office.matter, documents: { accept: paper('a'), defer: paper('d') } },
    });
    expect(aCase('reviewing', where).documents.map(({ config }) => config)).toEqual(['a', 'd']);
  });

  it('end the case when they are not in by then', () => {
    expect(wake(accepted, on('2025-09-17')).did).toEqual(['remind']);
    const { one } = wake(accepted, on('2025-09-18', '12:00'));
    expect(one).toMatchObject({
      stage: 'terminated',
      outcome: 'terminated',
      termination: { ground: 'deferredUnmet', reason: '现场照片没有在期限内补齐' },
    });
  });

  const granted = play(
    office,
    [move('reviewer', commands.review), move('surveyor', visit), move('chief', commands.decide)],
    accepted,
  ).one;

  it('end the case when it was granted meanwhile, for the result waits for them', () => {
    expect(granted).toMatchObject({ stage: 'producing', outcome: 'granted' });
    expect(refusalCode(granted, office, move('issuer', commands.produce))).toBe('CASE_MATERIALS_OWED');
    const { one } = wake(granted, on('2025-09-18', '12:00'));
    expect(one).toMatchObject({ stage: 'terminated', outcome: 'terminated', decision: { outcome: 'grant' } });
    const later = { ...office, now: on('2025-10-15') };
    const delivery = clocksOf(one, office.matter, later).find(({ kind }) => kind === 'delivery');
    expect(delivery?.ledger.state).toBe('stopped');
  });

  it('are over by hand no sooner than by themselves, and end a granted case for nothing else', () => {
    const unmet = { ...commands.terminate, ground: 'deferredUnmet' } as const;
    const ended = (one: Case, now: string, command: Command = unmet) =>
      refusalCode(one, office, { by: people.leader, command, now });
    expect(ended(accepted, on('2025-09-18'))).toBe('CASE_DEFERRED_IN_TIME');
    expect(ended(accepted, on('2025-09-18', '12:00'))).toBeUndefined();
    expect(ended(granted, on('2025-09-19'))).toBeUndefined();
    expect(ended(granted, on('2025-09-19'), { ...unmet, ground: 'lawChanged' })).toBe('CASE_TERMINATE_DECIDED');
    const came = [{ id: 'photo', originals: 1, copies: 0, way: 'paper' as const, files: [] }];
    const whole = play(office, [move('clerk', { kind: 'supplement', materials: came })], granted).one;
    expect(ended(whole, on('2025-09-19'))).toBe('CASE_NOTHING_OWED');
    expect(wake(whole, on('2025-09-19')).did).toEqual([]);
  });

  it('end nothing once they are in', () => {
    const photo = { id: 'photo', originals: 1, copies: 0, way: 'paper', files: [] as string[] } as const;
    const handed = move('applicant', { kind: 'supplement', materials: [{ ...photo, files: [] }] });
    const { one } = play(office, [handed], accepted);
    expect(wake(one, on('2025-09-19')).did).toEqual([]);
  });
});

describe('a special procedure', () => {
  it('is reminded of before its maximum and when that has passed, once each', () => {
    const { one } = play(office, [move('leader', commands.suspend)], aCase('reviewing', office));
    const kept = { ...one, deferredDue: '2025-12-31' };
    expect(wake(kept, on('2025-09-20')).one.reminders).toEqual([{ about: 'procedure', until: '2025-09-22' }]);
    const over = wake(kept, on('2025-09-23'));
    expect(over.one.reminders.map(({ about }) => about)).toEqual(['procedure', 'procedureOver']);
    expect(wake(over.one, on('2025-09-24')).did).toEqual([]);
  });
});

describe('a termination', () => {
  const { terminate } = commands;

  it('rests on a ground that is true', () => {
    const one = aCase('deciding', office);
    expect(refusalCode(one, office, move('chief', { ...terminate, ground: 'deferredUnmet' }))).toBe(
      'CASE_DEFERRED_IN_TIME',
    );
    expect(refusalCode(one, office, move('chief', { ...terminate, ground: 'falseCommitment' }))).toBe(
      'CASE_NO_COMMITMENT',
    );
    expect(refusalCode(one, office, move('chief', terminate))).toBeUndefined();
  });

  it('is for whoever would decide, once the case is accepted', () => {
    const one = aCase('reviewing', office);
    expect(refusalCode(one, office, move('clerk', terminate))).toBe('CASE_WHO');
    expect(refusalCode(one, office, move('reviewer', terminate))).toBe('CASE_WHO');
    expect(refusalCode(one, { ...office, grants: [] }, move('chief', terminate))).toBe('GRANT_NONE');
  });

  it('comes before the decision, and after it only where the result waits for what never came', () => {
    expect(refusalCode(aCase('producing', office), office, move('leader', terminate))).toBe('CASE_TERMINATE_DECIDED');
    expect(refusalCode(aCase('producing'), anOffice(), move('leader', terminate))).toBe('CASE_NOTHING_OWED');
  });
});
