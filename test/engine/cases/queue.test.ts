import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { Context } from '../../../engine/cases/context.ts';
import { summaryOf } from '../../../engine/cases/summary.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { aYear } from '../../build/calendars.ts';
import {
  aCase,
  aGrant,
  anOffice,
  aPlan,
  aStep,
  commands,
  denial,
  move,
  play,
  preliminaryPlan,
  wayTo,
  type Office,
} from '../../build/case.ts';

const office = anOffice();
const unit = 'urban-management';
const waiting = (stage: Parameters<typeof aCase>[0], own: Office = office) => waitingFor(aCase(stage, own), own);

describe('whom a case waits for', () => {
  it('is the window, the applicant, the post of the step, the signer, whoever hands out', () => {
    expect(waiting('submitted')).toEqual([{ by: 'clerk' }]);
    expect(waiting('received')).toEqual([{ by: 'clerk', window: 'window-8' }]);
    expect(waiting('supplementing')).toEqual([{ by: 'applicant' }]);
    expect(waiting('reviewing')).toEqual([{ by: 'reviewer', unit }]);
    expect(waiting('deciding')).toEqual([{ by: 'chief', unit, posts: ['chief'] }]);
    expect(waiting('producing')).toEqual([
      { by: 'issuer', unit },
      { by: 'clerk', window: 'window-8' },
    ]);
    expect(waiting('concluded')).toEqual([]);
    expect(waiting('withdrawn')).toEqual([]);
  });

  it('is every open step of a group, a clerk’s step at the window', () => {
    const steps = [
      aStep({ id: 'check', together: 'both' }),
      aStep({ id: 'form', postKind: 'clerk', together: 'both' }),
    ];
    expect(waiting('reviewing', anOffice({ matter: aPlan({ steps }) }))).toEqual([
      { by: 'reviewer', unit },
      { by: 'clerk', window: 'window-8' },
    ]);
  });

  it('moves to the deputy, then to the leader, as grants end', () => {
    const one = aCase('deciding');
    const deputy = aGrant({ id: 'grant-2', post: 'deputy' });
    const revoked = aGrant({ revokedOn: '2025-09-08' });
    const by = (grants: Context['grants']) => waitingFor(one, { ...office, grants });
    expect(by([aGrant(), deputy])).toEqual([{ by: 'chief', unit, posts: ['chief'] }]);
    expect(by([revoked, deputy])).toEqual([{ by: 'chief', unit, posts: ['deputy'] }]);
    expect(by([revoked])).toEqual([{ by: 'leader', unit }]);
  });

  it('is the leader after the preliminary opinion, and after a proposal to deny', () => {
    const preliminary = anOffice({ matter: preliminaryPlan });
    expect(waiting('opining', preliminary)).toEqual([{ by: 'chief', unit, posts: ['chief'] }]);
    const opined = play(preliminary, [move('chief', commands.giveOpinion)], aCase('opining')).one;
    expect(waitingFor(opined, preliminary)).toEqual([{ by: 'leader', unit }]);

    const strict = anOffice({ matter: aPlan({ decision: { ...aPlan().decision, denialByLeader: true } }) });
    const proposal = move('chief', { ...commands.giveOpinion, outcome: 'deny' });
    expect(waitingFor(play(strict, [...wayTo.deciding, proposal]).one, strict)).toEqual([{ by: 'leader', unit }]);
  });
});

describe('the row of a case in a list', () => {
  it('says where it stands, by when and who acts, and hides who the person is', () => {
    expect(summaryOf(aCase('reviewing'), office)).toMatchObject({
      number: '4311292025090800001',
      matter: 'outdoor-advertising',
      matterName: '户外广告设置',
      department: unit,
      applicantName: '张*',
      stageName: '审查中',
      waitingFor: '承办人',
      due: '2025-09-22',
      dueWords: '还剩 10 个工作日，9月22日前办结',
      alert: 'none',
      window: 'window-8',
      submittedOn: '2025-09-08',
      updatedAt: '2025-09-08T01:00:00.000Z',
    });
  });

  it('shows the name of an organisation, which is public', () => {
    const applicant = { ...commands.submit.applicant, kind: 'organisation', name: '某广告有限公司' } as const;
    const { one } = play(office, [move('applicant', { ...commands.submit, applicant })]);
    expect(summaryOf(one, office).applicantName).toBe('某广告有限公司');
  });

  it('reads the clock that counts at the stage', () => {
    const due = (stage: Parameters<typeof aCase>[0]) => summaryOf(aCase(stage), office).due;
    expect([due('received'), due('supplementing'), due('deciding'), due('delivering'), due('concluded')]).toEqual([
      '2025-09-15',
      undefined,
      '2025-09-22',
      '2025-09-22',
      undefined,
    ]);
  });

  it('raises the card as the days run out, for an overdue step as well', () => {
    const one = aCase('reviewing');
    const alertOn = (day: string) => summaryOf(one, { ...office, now: `${day}T01:00:00.000Z` }).alert;
    expect(['2025-09-08', '2025-09-10', '2025-09-11', '2025-09-23'].map(alertOn)).toEqual([
      'none',
      'yellow',
      'red',
      'red',
    ]);
  });

  it('leaves the day open while a year is not published', () => {
    const late = anOffice({ calendar: buildCalendar([aYear(2025)]), now: '2025-12-29T01:00:00.000Z' });
    const row = summaryOf(aCase('reviewing', late), late);
    expect(row).not.toHaveProperty('due');
    expect(row.dueWords).toContain('2026 年放假安排公布后确定');
  });
});

describe('the clocks of a case', () => {
  const states = (stage: Parameters<typeof aCase>[0]) =>
    clocksOf(aCase(stage), office.matter, office).map(({ kind, ledger }) => `${kind} ${ledger.state}`);

  it('begin and end with the acts that move them', () => {
    expect(states('submitted')).toEqual(['notice running']);
    expect(states('supplementing')).toEqual(['notice stopped']);
    expect(states('reviewing')).toEqual(['notice stopped', 'promised running', 'statutory running', 'step running']);
    expect(states('delivering')).toEqual([
      'notice stopped',
      'promised stopped',
      'statutory stopped',
      'delivery running',
    ]);
    expect(states('concluded').at(-1)).toBe('delivery stopped');
    expect(states('withdrawn')).toEqual(['notice stopped']);
  });

  it('stop with the applicant’s withdrawal', () => {
    const { one } = play(office, [move('applicant', commands.withdraw)], aCase('reviewing'));
    const [, promised] = clocksOf(one, office.matter, { ...office, now: '2025-12-01T01:00:00.000Z' });
    expect(promised).toMatchObject({ kind: 'promised', alert: 'none', ledger: { state: 'stopped', overdue: 0 } });
  });

  it('count window hours from the minute of acceptance', () => {
    const hours = anOffice({ matter: aPlan({ limits: { promised: { amount: 2, unit: 'windowHour' } } }) });
    const [, promised] = clocksOf(aCase('reviewing', hours), hours.matter, hours);
    expect(promised?.ledger).toMatchObject({ unit: 'windowHour', due: { date: '2025-09-08', minute: 11 * 60 } });
  });

  it('run for the hand-out of a refusal', () => {
    const { one } = play(office, [move('clerk', commands.refuseAcceptance)], aCase('received'));
    const kinds = clocksOf(one, office.matter, office).map(({ kind }) => kind);
    expect(kinds).toEqual(['notice', 'delivery']);
    const denied = play(office, [move('chief', denial)], aCase('deciding')).one;
    expect(clocksOf(denied, office.matter, office).at(-1)).toMatchObject({
      kind: 'delivery',
      words: '还剩 10 个工作日，9月22日前送达',
    });
  });
});
