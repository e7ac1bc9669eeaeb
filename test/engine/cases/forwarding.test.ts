import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CommandOf } from '../../../engine/cases/command.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { dueTimers } from '../../../engine/cases/timers.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCase,
  anOffice,
  aPlan,
  commands,
  denial,
  move,
  play,
  refusalCode,
  upperPlan,
  without,
} from '../../build/case.ts';

const office = anOffice({ matter: upperPlan });
const { decide, deliver, forwardUp, recordUpper } = commands;
const on = (day: string) => `${day}T02:00:00.000Z`;
const deciding = aCase('deciding', office);
const { one: away, events: gone } = play(office, [move('chief', forwardUp, { now: on('2025-09-12') })], deciding);
const record = (more: Partial<CommandOf<'recordUpper'>> = {}, day = '2025-09-22') =>
  move('reviewer', { ...recordUpper, decidedOn: '2025-09-19', ...more }, { now: on(day) });
const clocks = (one: typeof away, day: string) =>
  Object.fromEntries(
    clocksOf(one, office.matter, { ...office, now: on(day) }).map(({ kind, ledger }) => [kind, ledger]),
  );

describe('forwarding to the authority above', () => {
  it('takes the time away from this level, on the ground of the law, and watches that of the other', () => {
    const { promised, statutory, upper } = clocks(away, '2025-09-17');
    expect(promised).toMatchObject({ state: 'paused', pausedFor: '转报永州市城市管理局' });
    expect(statutory?.days.find(({ effect }) => effect === 'paused')?.basis).toBe('《行政许可法》第四十三条');
    expect(upper).toMatchObject({ state: 'running', due: { date: '2025-09-26' } });
    const reminders = (day: string) =>
      dueTimers(away, office.matter, { ...office, now: on(day) }).flatMap(({ command }) =>
        command.kind === 'remind' ? [command.about] : [],
      );
    expect(reminders('2025-09-23')).toEqual([]);
    expect(reminders('2025-09-25')).toEqual(['upper']);
    expect(reminders('2025-09-28')).toEqual(['upper', 'upperOver']);
  });

  it('waits for whoever works on it here, and the applicant knows where it is', () => {
    expect(waitingFor(away, office)).toEqual([{ by: 'reviewer', unit: 'urban-management' }]);
    expect(timeline(gone, 'applicant')).toMatchObject([
      { title: '转报永州市城市管理局决定', words: '预计在9月26日前答复' },
    ]);
    expect(refusalCode(away, office, move('chief', decide))).toBe('CASE_STAGE');
  });

  it('ends with the decision made above, which is handed out here', () => {
    const granted = record({ resultNumber: '永城广2025-9' });
    const { one, events } = play(office, [granted], away);
    expect(one).toMatchObject({
      stage: 'delivering',
      outcome: 'granted',
      decision: { upper: { authority: '永州市城市管理局', decidedOn: '2025-09-19', number: '永城管许〔2025〕9号' } },
      result: { name: '户外广告设置许可', number: '永城广2025-9' },
      forwards: [{ on: '2025-09-12', answer: { on: '2025-09-22', outcome: 'grant' } }],
    });
    expect(one.decision?.grant).toBeUndefined();
    expect(timeline(events, 'applicant').map(({ title }) => title)).toEqual([
      '永州市城市管理局决定：准予',
      '上级机关决定准予，转报办结',
    ]);
    // Monday to Friday before it went, nothing after.
    expect(clocks(one, '2025-09-24').promised).toMatchObject({ state: 'stopped', used: 4 });
    const handed = play(office, [move('clerk', deliver, { now: on('2025-09-23') })], one).one;
    expect(handed.stage).toBe('concluded');
  });

  it('comes back when the authority above returns it, and the days count again', () => {
    const unnumbered = without(recordUpper, 'number');
    const back = move(
      'leader',
      { ...unnumbered, outcome: 'return', decidedOn: '2025-09-19' },
      { now: on('2025-09-19') },
    );
    const { one, events } = play(office, [back], away);
    expect(one.stage).toBe('deciding');
    expect(events[0]?.payload).toMatchObject({ promisedDue: '2025-09-28' });
    expect(clocks(one, '2025-09-19').promised?.state).toBe('running');
    expect(play(office, [move('chief', decide, { now: on('2025-09-22') })], one).one.outcome).toBe('granted');
  });

  it('is written down with a day and a number that can be true, and with reasons when the answer is no', () => {
    const unnumbered = without(recordUpper, 'number');
    const refused = (more: Partial<CommandOf<'recordUpper'>>) => refusalCode(away, office, record(more));
    expect(refused({ decidedOn: '2025-09-11' })).toBe('CASE_UPPER_DAY');
    expect(refused({ decidedOn: '2025-09-23' })).toBe('CASE_UPPER_DAY');
    expect(refused({ outcome: 'deny' })).toBe('CASE_DENIAL_GROUNDS');
    expect(refused({ grounds: denial.grounds })).toBe('CASE_GRANT_GROUNDS');
    expect(refusalCode(away, office, move('reviewer', unnumbered, { now: on('2025-09-22') }))).toBe('CASE_UPPER_DAY');
    const nameless = move('reviewer', { ...unnumbered, decidedOn: '2025-09-19' }, { now: on('2025-09-22') });
    expect(refusalCode(away, office, nameless)).toBe('CASE_UPPER_NUMBER');
    const { one } = play(office, [record({ outcome: 'deny', grounds: denial.grounds })], away);
    expect(one).toMatchObject({ outcome: 'denied', stage: 'delivering' });
    expect(one.result).toBeUndefined();
  });

  it('needs an authority above, the whole file, and whoever has to sign beside', () => {
    expect(refusalCode(aCase('deciding'), anOffice(), move('chief', forwardUp))).toBe('CASE_NO_UPPER');
    const stamp = { id: 'stamp', name: '安全鉴定', necessity: 'deferrable', originals: 1, copies: 0 } as const;
    const owing = anOffice({ matter: { ...upperPlan, materials: [...upperPlan.materials, stamp] } });
    expect(refusalCode(aCase('deciding', owing), owing, move('chief', forwardUp))).toBe('CASE_FORWARD_OWED');
    const beside = play(office, [move('chief', { ...commands.consult, countersign: true })], deciding).one;
    expect(refusalCode(beside, office, move('chief', forwardUp))).toBe('CASE_COUNTERSIGN_OPEN');
    expect(refusalCode(deciding, office, move('clerk', forwardUp))).toBe('CASE_WHO');
  });

  it('is the only way where the authority above alone decides', () => {
    const decision = { ...upperPlan.decision, mode: 'otherLevel' } as const;
    const lower = anOffice({ matter: { ...upperPlan, decision } });
    const one = aCase('deciding', lower);
    expect(refusalCode(one, lower, move('leader', decide))).toBe('CASE_UPPER_DECIDES');
    expect(play(lower, [move('leader', forwardUp)], one).one.stage).toBe('forwarded');
  });

  it('stops the statutory limit of other matters only on a ground of their own', () => {
    const other = anOffice({ matter: { ...upperPlan, type: '07' } });
    const forwarded = (where: typeof other) =>
      play(where, [move('chief', forwardUp)], aCase('deciding', where)).one.forwards?.[0];
    expect(forwarded(other)).toMatchObject({ promisedBasis: '承诺时限约定' });
    expect(forwarded(other)?.statutoryBasis).toBeUndefined();
    const basis = { law: '湖南省某条例', article: '第九条' };
    const decision = { ...upperPlan.decision, upper: { name: '省厅', basis } };
    const grounded = anOffice({ matter: aPlan({ type: '07', decision }) });
    expect(forwarded(grounded)?.statutoryBasis).toBe('《湖南省某条例》第九条');
  });
});
