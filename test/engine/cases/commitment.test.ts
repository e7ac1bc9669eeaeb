import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { summaryOf } from '../../../engine/cases/summary.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { timersOf } from '../../../engine/cases/timers.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCentre,
  anOffice,
  aPlan,
  commands,
  denial,
  move,
  people,
  play,
  refusalCode,
  visit,
} from '../../build/case.ts';

const paper = { id: 'promise', title: '告知承诺书', template: 't', seal: 'acceptance' } as const;
const office = anOffice({
  matter: aPlan({ documents: { commit: [paper] } }),
  centre: aCentre({ commitmentCheckDays: 20 }),
});
const promise = { id: 'consent', files: [] as string[], originals: 0, copies: 0, way: 'commitment' } as const;
const submit = { ...commands.submit, materials: [...commands.submit.materials, promise] };
const accept = { ...commands.accept, checked: ['design', 'consent'], creditChecked: true };
const received = play(office, [move('clerk', submit)]).one;
const accepted = play(office, [move('clerk', accept)], received).one;
const review = [move('reviewer', commands.review), move('surveyor', visit)];
const granted = play(office, [...review, move('chief', commands.decide)], accepted).one;
const { checkCommitment } = commands;
const on = (day: string) => ({ now: `${day}T02:00:00.000Z` });
const check = (one: Case, now?: string) =>
  clocksOf(one, office.matter, { ...office, ...(now === undefined ? {} : on(now)) }).find(
    ({ kind }) => kind === 'followUp',
  );

describe('a promise instead of a paper', () => {
  it('is accepted after a look at credit and risks, with a paper to sign', () => {
    const unseen = move('clerk', { ...accept, creditChecked: false });
    expect(refusalCode(received, office, unseen)).toBe('CASE_COMMITMENT_CREDIT');
    expect(accepted.documents).toMatchObject([{ title: '告知承诺书' }]);
    const { events } = play(office, [move('clerk', accept)], received);
    expect(timeline(events, 'applicant').at(0)?.words).toContain('以承诺代替：产权人同意书');
    const plain = play(office, [move('clerk', commands.submit), move('clerk', commands.accept)]).one;
    expect(plain.documents).toEqual([]);
  });

  it('can be replaced by the paper until the decision, which leaves nothing to check', () => {
    const brought = { ...promise, way: 'paper', originals: 1 } as const;
    const handIn = move('applicant', { kind: 'supplement', materials: [brought] });
    const { one } = play(office, [handIn, ...review, move('chief', commands.decide)], accepted);
    expect(one.followUp).toBeUndefined();
    expect(refusalCode(granted, office, handIn)).toBe('CASE_NOTHING_OWED');
  });
});

describe('the check that follows the grant', () => {
  it('has a period of its own from the decision on, among the work of the reviewers', () => {
    expect(granted.followUp).toMatchObject({
      days: 20,
      committed: [{ id: 'consent', name: '产权人同意书' }],
      checks: [],
    });
    expect(check(granted)).toMatchObject({ title: '承诺核查期限', ledger: { due: { date: '2025-10-11' } } });
    expect(waitingFor(granted, office)).toContainEqual({ by: 'reviewer', unit: 'urban-management' });
    const denied = play(office, [...review, move('leader', denial)], accepted).one;
    expect(denied.followUp).toBeUndefined();
  });

  it('outlasts the conclusion, and is reminded of before and after its end', () => {
    const out = [move('issuer', commands.produce), move('clerk', commands.deliver)];
    const concluded = play(office, out, granted).one;
    expect(concluded.stage).toBe('concluded');
    expect(summaryOf(concluded, office)).toMatchObject({ due: '2025-10-11', waitingFor: '承办人' });
    expect(timersOf(concluded, office.matter, office).map(({ at, command }) => [at.slice(0, 10), command])).toEqual([
      ['2025-10-09', { kind: 'remind', about: 'followUp' }],
      ['2025-10-11', { kind: 'remind', about: 'followUpOver' }],
    ]);
    const told = play(office, [move('system', { kind: 'remind', about: 'followUp' }, on('2025-10-09'))], concluded);
    expect(told.one.reminders).toEqual([{ about: 'followUp', until: '2025-10-11' }]);
    expect(check(told.one, '2025-10-20')?.ledger.state).toBe('overdue');
  });

  it('ends when the promise was kept', () => {
    const { one, events } = play(office, [move('reviewer', checkCommitment, on('2025-09-20'))], granted);
    expect(one.followUp).toMatchObject({ closedAt: on('2025-09-20').now, checks: [{ outcome: 'kept' }] });
    expect(check(one, '2026-01-05')?.ledger.state).toBe('stopped');
    expect(waitingFor(one, office).map(({ by }) => by)).not.toContain('reviewer');
    expect(timeline(events, 'applicant')).toMatchObject([{ title: '承诺核查：承诺属实' }]);
    expect(refusalCode(one, office, move('reviewer', checkCommitment))).toBe('CASE_NO_FOLLOW_UP');
  });

  it('is made again after what was false has been put right in time', () => {
    const rectify = { ...checkCommitment, outcome: 'rectify', finding: '没有取得同意' } as const;
    expect(refusalCode(granted, office, move('reviewer', rectify))).toBe('CASE_RECTIFY_DAYS');
    const ordered = move('reviewer', { ...rectify, rectifyDays: 5 }, on('2025-09-15'));
    const { one, events } = play(office, [ordered], granted);
    expect(check(one)?.ledger.due).toMatchObject({ date: '2025-09-22' });
    expect(timeline(events, 'applicant').at(-1)?.words).toBe('请在 5 个工作日内整改');
    const revoke = move('reviewer', { ...checkCommitment, outcome: 'revoke' }, on('2025-09-22'));
    const closed = play(office, [revoke], one).one;
    expect(closed.followUp).toMatchObject({ closedAt: on('2025-09-22').now });
    expect(closed.followUp?.checks.map(({ outcome }) => outcome)).toEqual(['rectify', 'revoke']);
  });

  it('takes two people of the unit of the matter', () => {
    const alone = move('reviewer', { ...checkCommitment, people: ['surveyor', 'surveyor'] });
    expect(refusalCode(granted, office, alone)).toBe('CASE_CHECK_PEOPLE');
    expect(refusalCode(granted, office, move('clerk', checkCommitment))).toBe('CASE_WHO');
    const stranger = { by: { ...people.reviewer, unit: 'forestry' }, command: checkCommitment };
    expect(refusalCode(granted, office, stranger)).toBe('CASE_OTHER_UNIT');
  });
});
