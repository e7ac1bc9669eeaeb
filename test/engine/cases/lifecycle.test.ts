import { allowed } from '../../../engine/cases/allowed.ts';
import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CommandKind } from '../../../engine/cases/command.ts';
import { lifecycle } from '../../../engine/cases/lifecycle.ts';
import type { DocumentAct, MatterPlan, PlannedDocument } from '../../../engine/cases/plan.ts';
import { stages, type Stage } from '../../../engine/cases/stage.ts';
import type { MovedClock, Transition } from '../../../engine/cases/transition.ts';
import {
  aCase,
  anOffice,
  aProcedure,
  move,
  officeAt,
  people,
  play,
  preliminaryPlan,
  upperPlan,
  type Move,
  type Person,
  commands,
  denial,
  preReturn,
} from '../../build/case.ts';

const allStages = Object.keys(stages) as Stage[];
const everybody = Object.keys(people) as Person[];

/** Written by hand: who may do what where, in an office where everything is in order. */
const mayDo: Readonly<Record<Stage, Readonly<Partial<Record<Person, readonly CommandKind[]>>>>> = {
  submitted: {
    manager: ['void', 'transfer'],
    applicant: ['withdraw'],
    clerk: ['preCheck', 'receive', 'transfer', 'withdraw'],
  },
  returned: {
    manager: ['void', 'transfer'],
    applicant: ['resubmit', 'withdraw'],
    clerk: ['resubmit', 'receive', 'transfer', 'withdraw'],
  },
  received: {
    manager: ['void', 'transfer'],
    applicant: ['withdraw'],
    clerk: [
      'notifyOnce',
      'accept',
      'correctOnSpot',
      'tellNotRequired',
      'refuseAcceptance',
      'terminate',
      'transfer',
      'withdraw',
    ],
  },
  supplementing: {
    manager: ['void', 'transfer'],
    applicant: ['supplement', 'withdraw'],
    clerk: ['supplement', 'terminate', 'transfer', 'withdraw'],
  },
  reviewing: {
    manager: ['void'],
    applicant: ['withdraw'],
    clerk: ['withdraw'],
    reviewer: ['review', 'transfer', 'consult'],
    surveyor: ['consult'],
    chief: ['terminate', 'transfer', 'consult'],
    deputy: ['transfer', 'consult'],
    leader: ['terminate', 'transfer', 'consult'],
  },
  opining: {
    manager: ['void'],
    applicant: ['withdraw'],
    clerk: ['withdraw'],
    chief: ['giveOpinion', 'returnBack', 'consult'],
    reviewer: ['consult'],
    surveyor: ['consult'],
    deputy: ['consult'],
    leader: ['terminate', 'consult'],
  },
  deciding: {
    manager: ['void'],
    applicant: ['withdraw'],
    clerk: ['withdraw'],
    reviewer: ['consult'],
    surveyor: ['consult'],
    deputy: ['consult'],
    chief: ['decide', 'returnBack', 'terminate', 'consult'],
    leader: ['decide', 'returnBack', 'terminate', 'consult'],
  },
  forwarded: {
    manager: ['void'],
    applicant: ['withdraw'],
    clerk: ['withdraw'],
    reviewer: ['recordUpper'],
    surveyor: ['recordUpper'],
    chief: ['recordUpper'],
    deputy: ['recordUpper'],
    leader: ['recordUpper'],
  },
  elsewhere: {
    manager: ['void'],
    applicant: ['withdraw'],
    clerk: ['recordElsewhere', 'withdraw'],
    reviewer: ['recordElsewhere'],
    surveyor: ['recordElsewhere'],
    chief: ['recordElsewhere'],
    deputy: ['recordElsewhere'],
    leader: ['recordElsewhere'],
  },
  producing: { manager: ['transfer'], clerk: ['produce', 'transfer'], issuer: ['produce'] },
  delivering: { manager: ['transfer'], clerk: ['deliver', 'transfer'], issuer: ['deliver'] },
  concluded: { manager: ['archive'], issuer: ['archive'] },
  withdrawn: { manager: ['archive'], issuer: ['archive'] },
  terminated: { manager: ['archive'], issuer: ['archive'] },
  voided: {},
  archived: {},
};

/** Whoever works on cases may have an interest in one, as long as something is still to be done. */
const officials: readonly Person[] = ['clerk', 'issuer', 'reviewer', 'surveyor', 'chief', 'deputy', 'leader', 'roads'];
const ended: readonly Stage[] = ['concluded', 'withdrawn', 'terminated', 'voided', 'archived'];
/** Whoever may ask other units may hear people as well; a hearing is called by the leader. */
const hears: readonly CommandKind[] = ['tellInterested', 'hearStatement', 'tellHearing'];
const hearing = (person: Person): readonly CommandKind[] =>
  person === 'leader' ? [...hears, 'arrangeHearing'] : hears;
/** Whoever watches over cases presses for one that lies with the office. */
const overseers: readonly Person[] = ['supervisor', 'manager'];
const withTheApplicant: readonly Stage[] = ['returned', 'supplementing', ...ended];
const expected = (stage: Stage, person: Person): CommandKind[] => [
  ...(mayDo[stage][person] ?? []),
  ...(mayDo[stage][person]?.includes('consult') ? hearing(person) : []),
  ...(officials.includes(person) && !ended.includes(stage) ? (['recuse'] as const) : []),
  ...((officials.includes(person) || person === 'applicant') && ![...ended, 'producing', 'delivering'].includes(stage)
    ? (['requestRecusal'] as const)
    : []),
  ...(overseers.includes(person) && !withTheApplicant.includes(stage) ? (['urge'] as const) : []),
];

describe('the table of the life cycle', () => {
  it.each(allStages)('lets at “%s” exactly those act whose turn it is, and tells the others why not', (stage) => {
    const one = aCase(stage);
    for (const person of everybody) {
      const answers = allowed(one, { ...officeAt(stage), actor: people[person] });
      const may = answers.filter((answer) => answer.allowed).map(({ command }) => command);
      expect([person, [...may].sort()]).toEqual([person, expected(stage, person).sort()]);
      for (const { reason } of answers.filter((answer) => !answer.allowed)) expect(reason?.words).toMatch(/[一-鿿]/u);
    }
  });

  it('lists every command on a case once, and no submission', () => {
    const names = allowed(aCase('received'), { ...anOffice(), actor: people.clerk }).map(({ command }) => command);
    expect(new Set(names)).toEqual(new Set(Object.keys(commands).filter((kind) => kind !== 'submit')));
    expect(names).toHaveLength(new Set(names).size);
  });

  it('says in plain words where a case stands when an act is out of place', () => {
    const withdraw = allowed(aCase('producing'), { ...anOffice(), actor: people.applicant }).find(
      ({ command }) => command === 'withdraw',
    );
    expect(withdraw?.reason).toEqual({ code: 'CASE_STAGE', words: '办件目前“待制证”，不能撤回' });
  });

  it('leads from the first stage to every other', () => {
    const reached = new Set<Stage>(['submitted']);
    for (const stage of reached) {
      for (const { next } of Object.values<Transition>(lifecycle[stage])) next.forEach((one) => reached.add(one));
    }
    expect([...reached].sort()).toEqual([...allStages].sort());
  });

  it('leaves no move after the end but checks, papers, licences and the archive, and one after that', () => {
    const papers = ['answerHandOver', 'handOver', 'seal', 'spoilBlank', 'useBlank'];
    const licence = ['cancelLicence', 'liftBar', 'revoke'];
    const left = ['archive', 'checkCommitment', 'recount', 'remind', 'replacePaper', ...licence, ...papers];
    expect(Object.keys(lifecycle.concluded).sort()).toEqual([...left].sort());
    const ended = ['archive', 'replacePaper', ...papers];
    expect(Object.keys(lifecycle.withdrawn).sort()).toEqual([...ended].sort());
    expect(Object.keys(lifecycle.terminated).sort()).toEqual(['liftBar', ...ended].sort());
    expect(lifecycle.voided).toEqual({});
    expect(Object.keys(lifecycle.archived).sort()).toEqual([...licence, 'unlockArchive'].sort());
  });
});

/** Every act has a document of its own here, so that a test sees which act the papers came out of. */
const papers = (acts: readonly DocumentAct[]): MatterPlan['documents'] =>
  Object.fromEntries(
    acts.map((act): [DocumentAct, PlannedDocument[]] => [act, [{ id: act, title: act, template: 't', seal: 'none' }]]),
  );
const documents = papers([
  'receive',
  'notifyOnce',
  'accept',
  'tellNotRequired',
  'refuseAcceptance',
  'grant',
  'deny',
  'suspend',
  'extend',
  'tellInterested',
  'tellHearing',
  'arrangeHearing',
  'forwardUp',
  'terminate',
  'produce',
  'deliver',
  'withdraw',
  'archive',
]);

const byAuthority = { ...commands.arrangeHearing, cause: 'authority', announced: true } as const;

const rowMoves: readonly [Stage, Move, DocumentAct | undefined][] = [
  ['submitted', move('clerk', commands.preCheck), undefined],
  ['submitted', move('clerk', preReturn), undefined],
  ['submitted', move('manager', commands.transfer), undefined],
  ['received', move('clerk', commands.transfer), undefined],
  ['delivering', move('clerk', commands.transfer), undefined],
  ['returned', move('applicant', commands.resubmit), undefined],
  ['returned', move('clerk', commands.receive), 'receive'],
  ['submitted', move('clerk', commands.receive), 'receive'],
  ['submitted', move('applicant', commands.withdraw), 'withdraw'],
  ['received', move('clerk', commands.notifyOnce), 'notifyOnce'],
  ['received', move('clerk', commands.accept), 'accept'],
  ['received', move('clerk', commands.correctOnSpot), undefined],
  ['received', move('clerk', commands.tellNotRequired), 'tellNotRequired'],
  ['received', move('clerk', commands.refuseAcceptance), 'refuseAcceptance'],
  ['received', move('applicant', commands.withdraw), 'withdraw'],
  ['supplementing', move('applicant', commands.supplement), undefined],
  ['supplementing', move('applicant', commands.withdraw), 'withdraw'],
  ['reviewing', move('reviewer', commands.review), undefined],
  ['reviewing', move('applicant', commands.withdraw), 'withdraw'],
  ['submitted', move('manager', commands.void), undefined],
  ['received', move('manager', commands.void), undefined],
  ['reviewing', move('manager', commands.void), undefined],
  ['received', move('clerk', commands.terminate), 'terminate'],
  ['supplementing', move('clerk', commands.terminate), 'terminate'],
  ['reviewing', move('chief', commands.terminate), 'terminate'],
  ['deciding', move('leader', commands.terminate), 'terminate'],
  ['reviewing', move('reviewer', commands.consult), undefined],
  ['deciding', move('chief', commands.consult), undefined],
  ['reviewing', move('reviewer', commands.tellInterested), 'tellInterested'],
  ['deciding', move('chief', { ...commands.hearStatement, name: '张三' }), undefined],
  ['opining', move('chief', commands.tellHearing), 'tellHearing'],
  ['deciding', move('leader', byAuthority), 'arrangeHearing'],
  ['reviewing', move('leader', commands.suspend), 'suspend'],
  ['reviewing', move('leader', commands.extend), 'extend'],
  ['opining', move('leader', commands.suspend), 'suspend'],
  ['opining', move('leader', commands.extend), 'extend'],
  ['opining', move('chief', commands.giveOpinion), undefined],
  ['opining', move('clerk', commands.withdraw), 'withdraw'],
  ['deciding', move('leader', commands.suspend), 'suspend'],
  ['deciding', move('leader', commands.extend), 'extend'],
  ['opining', move('chief', commands.returnBack), undefined],
  ['deciding', move('chief', commands.returnBack), undefined],
  ['deciding', move('chief', commands.decide), 'grant'],
  ['deciding', move('leader', denial), 'deny'],
  ['deciding', move('clerk', commands.withdraw), 'withdraw'],
  ['deciding', move('leader', commands.forwardUp), 'forwardUp'],
  ['forwarded', move('reviewer', commands.recordUpper), undefined],
  ['forwarded', move('applicant', commands.withdraw), 'withdraw'],
  ['producing', move('issuer', commands.produce), 'produce'],
  ['delivering', move('clerk', commands.deliver), 'deliver'],
  ['concluded', move('manager', commands.archive), 'archive'],
  ['withdrawn', move('issuer', commands.archive), 'archive'],
];

const clockKinds: Readonly<Record<MovedClock, string>> = {
  notice: 'notice',
  approval: 'promised',
  delivery: 'delivery',
};

describe('every row of the table', () => {
  const runs = rowMoves.map(([stage, next, act]) => ({ stage, kind: next.command.kind, by: next.by.id, next, act }));

  it.each(runs)('$stage: $kind by $by does what its row says', ({ stage, next, act }) => {
    const plan = stage === 'opining' ? preliminaryPlan : upperPlan;
    const limits = { ...plan.limits, extension: { amount: 10, unit: 'workingDay' } } as const;
    const office = anOffice({ matter: { ...plan, limits, procedures: [aProcedure()], documents } });
    const before = aCase(stage, office);
    const row: Transition = (lifecycle[stage] as Record<string, Transition>)[next.command.kind]!;
    const { one: after, events } = play(office, [next], before);

    expect(row.next).toContain(after.stage);
    expect(row.events).toContain(events[0]?.kind);
    expect(after.documents.slice(before.documents.length).map(({ config }) => config)).toEqual(act ? [act] : []);
    expect(after.documents.slice(before.documents.length).every(({ eventId }) => eventId === before.version + 1)).toBe(
      true,
    );
    const state = (clock: MovedClock, one: Case) =>
      clocksOf(one, office.matter, office).find(({ kind }) => kind === clockKinds[clock])?.ledger.state;
    for (const clock of row.starts ?? []) expect([clock, state(clock, after)]).toEqual([clock, 'running']);
    for (const clock of row.pauses ?? []) expect([clock, state(clock, after)]).toEqual([clock, 'paused']);
    for (const clock of row.stops ?? []) expect([clock, state(clock, after) ?? 'stopped']).toEqual([clock, 'stopped']);
  });
});
