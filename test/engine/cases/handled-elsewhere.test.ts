import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { dueTimers } from '../../../engine/cases/timers.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  anOffice,
  commands,
  elsewherePlan,
  move,
  people,
  play,
  refusalCode,
  wayTo,
  type Move,
} from '../../build/case.ts';

const office = anOffice({ matter: elsewherePlan });
const atDay = (day: string) => `${day}T02:00:00.000Z`;
const received = play(office, [move('clerk', commands.submit)]).one;
const accept = (acceptedOn: string, now: string): Move =>
  move('clerk', { kind: 'acceptElsewhere', number: 'YC2025090012', acceptedOn }, { now });
const record = (more: object, now: string): Move => move('clerk', { ...commands.recordElsewhere, ...more }, { now });
const accepted = play(office, [accept('2025-09-09', atDay('2025-09-10'))], received);
const clock = (one: typeof received, now: string, kind: string) =>
  clocksOf(one, office.matter, { ...office, now }).find((found) => found.kind === kind)?.ledger;

describe('a matter of a national or provincial system', () => {
  it('is received at the window, and applied for nowhere on the web', () => {
    expect(received).toMatchObject({ stage: 'received', source: 'window' });
    expect(refusalCode(undefined, office, move('applicant', commands.submit))).toBe('CASE_ELSEWHERE');
  });

  it.each(['accept', 'notifyOnce', 'tellNotRequired', 'refuseAcceptance'] as const)(
    'is neither accepted nor refused here: %s belongs to that system',
    (kind) => {
      expect(refusalCode(received, office, move('clerk', commands[kind]))).toBe('CASE_HANDLED_ELSEWHERE');
    },
  );

  it('is not accepted by silence, however long the window is silent', () => {
    const later = { ...office, now: atDay('2025-10-20') };
    expect(dueTimers(received, office.matter, later).map(({ command }) => command.kind)).toEqual([]);
    expect(clock(received, later.now, 'notice')?.state).toBe('overdue');
  });

  it('counts its limits from the day it was accepted there, not from the day that was written down', () => {
    const { one, events } = accepted;
    expect(one).toMatchObject({ stage: 'elsewhere', acceptedOn: '2025-09-09', elsewhere: { number: 'YC2025090012' } });
    expect(clock(one, atDay('2025-09-10'), 'promised')).toMatchObject({
      state: 'running',
      start: '2025-09-09',
      used: 1,
    });
    expect(clock(one, atDay('2025-09-10'), 'notice')?.state).toBe('stopped');
    expect(timeline(events, 'applicant')).toMatchObject([
      { title: '国家烟草专卖许可证管理系统受理', words: expect.stringContaining('受理编号 YC2025090012') },
    ]);
    expect(waitingFor(one, office)).toContainEqual({ by: 'clerk', window: 'window-8' });
  });

  it('is followed until its result is written down, and the limits stop on the day it was decided there', () => {
    const granted = record({ decidedOn: '2025-09-12', resultNumber: '431129100001' }, atDay('2025-09-15'));
    const { one, events } = play(office, [granted], accepted.one);
    expect(events.map(({ kind }) => kind)).toEqual(['decided']);
    expect(one).toMatchObject({
      ...{ stage: 'delivering', outcome: 'granted' },
      decision: { upper: { authority: '县烟草专卖局', decidedOn: '2025-09-12' } },
      result: { number: '431129100001' },
    });
    expect(clock(one, atDay('2025-09-20'), 'promised')).toMatchObject({
      ...{ state: 'stopped', start: '2025-09-09', used: 3 },
    });
    expect(play(office, [move('clerk', commands.deliver, { now: atDay('2025-09-16') })], one).one.stage).toBe(
      'concluded',
    );
  });

  it('issues nothing here but the receipt', () => {
    const paper = (id: string) => [{ id, title: id, template: 't', seal: 'none' }] as const;
    const documents = { receive: paper('receipt'), accept: paper('acceptance'), grant: paper('decision') };
    const issuing = anOffice({ matter: { ...elsewherePlan, documents } });
    const one = play(issuing, [
      move('clerk', commands.submit),
      accept('2025-09-09', atDay('2025-09-10')),
      record({ decidedOn: '2025-09-12' }, atDay('2025-09-15')),
    ]).one;
    expect(one.documents.map(({ config }) => config)).toEqual(['receipt']);
  });

  it('may be refused there before it is accepted, with the grounds it gave', () => {
    const grounds = [{ text: '经营场所在学校周边', basis: '《未成年人保护法》第五十九条' }];
    const now = atDay('2025-09-10');
    const refused = { outcome: 'refuse', decidedOn: '2025-09-09', grounds };
    expect(play(office, [record(refused, now)], received).one).toMatchObject({
      ...{ stage: 'delivering', outcome: 'refused', refusal: { grounds } },
    });
    expect(refusalCode(received, office, record({ ...refused, grounds: [] }, now))).toBe('CASE_REFUSAL_GROUNDS');
    expect(refusalCode(accepted.one, office, record(refused, now))).toBe('CASE_ELSEWHERE_ACCEPTED');
  });

  it.each([
    ['a day before it came in', accept('2025-09-01', atDay('2025-09-10')), 'CASE_ELSEWHERE_DAY'],
    ['a day to come', accept('2025-09-11', atDay('2025-09-10')), 'CASE_ELSEWHERE_DAY'],
    [
      'a result before its acceptance',
      record({ decidedOn: '2025-09-10' }, atDay('2025-09-10')),
      'CASE_ELSEWHERE_UNACCEPTED',
    ],
  ])('is not written down with %s', (_, next, code) => {
    expect(refusalCode(received, office, next)).toBe(code);
  });

  it('needs a number of the decision or of the licence, and grounds where it was denied', () => {
    const now = atDay('2025-09-15');
    const nothing = { decidedOn: '2025-09-12', number: undefined };
    expect(refusalCode(accepted.one, office, record(nothing, now))).toBe('CASE_UPPER_NUMBER');
    expect(refusalCode(accepted.one, office, record({ decidedOn: '2025-09-12', outcome: 'deny' }, now))).toBe(
      'CASE_DENIAL_GROUNDS',
    );
    expect(refusalCode(accepted.one, office, record({ decidedOn: '2025-09-08' }, now))).toBe('CASE_ELSEWHERE_DAY');
  });

  it('knows no such acts where the matter is handled here', () => {
    const here = anOffice();
    const one = play(here, wayTo.received).one;
    expect(refusalCode(one, here, move('clerk', commands.acceptElsewhere))).toBe('CASE_HANDLED_HERE');
    expect(refusalCode(one, here, move('clerk', commands.recordElsewhere))).toBe('CASE_HANDLED_HERE');
    expect(reservationsFor(received, commands.acceptElsewhere, { ...office, actor: people.clerk })).toMatchObject({
      ok: true,
      needs: { series: [] },
    });
  });
});
