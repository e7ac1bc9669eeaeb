/** A trial case of the draft, from the application to the end, judged as the office would judge a real one. */
import { begin, openerOf, playable, type Application } from '../../../designer/trial/application.ts';
import { moveTo, nextDeadline, nextWorkingDay } from '../../../designer/trial/clock.ts';
import { gapsIn, withoutGaps } from '../../../designer/trial/gaps.ts';
import { officeOf, type TrialOffice } from '../../../designer/trial/office.ts';
import { paperOf } from '../../../designer/trial/paper-html.ts';
import { awaited } from '../../../designer/trial/seen.ts';
import { caseOf, eventsOf, type Done, type Trial } from '../../../designer/trial/trial.ts';
import { timeline } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { centre } from '../build.tsx';
import { press, toTheEnd } from './play.ts';

const bundle = aBundle();
const registered = officeOf(centre);
const office = withoutGaps(registered, gapsIn(registered, bundle, '2026-03-02'));
const matter = playable(bundle, centre);
if (!matter) throw new Error('the matter does not compile');

/** Monday, half past nine. */
const monday = '2026-03-02T01:30:00.000Z';
const [example] = bundle.examples.examples;
const application: Application = {
  ...{ source: 'window', kind: 'person', answers: example?.answers ?? {}, materials: ['application', 'drawing'] },
  ...{ at: monday, example },
};
function start(where: TrialOffice, more: Partial<Application> = {}): Done {
  const whole = { ...application, ...more };
  const opener = openerOf(where, matter!, whole.source);
  if (!opener) throw new Error('nobody receives');
  return begin(where, matter!, whole, opener);
}
function begun(more: Partial<Application> = {}): Trial {
  const done = start(office, more);
  if (!done.ok) throw new Error(done.faults.map(({ message }) => message).join());
  return done.trial;
}
const stage = (trial: Trial) => caseOf(trial)?.stage;
const titles = (trial: Trial) => timeline(eventsOf(trial), 'clerk').map(({ title }) => title);

describe('what the centre lacks', () => {
  it('is told by name, and stops the trial as it would stop a case', () => {
    const gaps = gapsIn(registered, bundle, '2026-03-02');
    expect(gaps.map(({ kind, name, unit }) => `${kind} ${name} ${unit}`)).toEqual(['post 窗口受理员 某县城市管理局']);
    const unassigned = { ...office, windows: [] };
    const done = start(unassigned);
    expect(done).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('窗口') as string }] });
  });

  it('is filled only for those who say so', () => {
    const bare = { ...registered, windows: [], grants: [], posts: [], staff: [] };
    const gaps = gapsIn(bare, bundle, '2026-03-02');
    expect(gaps.map(({ kind }) => kind)).toEqual(['window', 'post', 'post', 'post', 'post', 'grant']);
    expect(gapsIn(withoutGaps(bare, gaps), bundle, '2026-03-02')).toEqual([]);
    const done = start(withoutGaps(bare, gaps));
    expect(done.ok && stage(toTheEnd(withoutGaps(bare, gaps), done.trial))).toBe('concluded');
  });
});

describe('a trial case', () => {
  it('goes from the application over a notice and a supplement to the result in the hands of the applicant', () => {
    let trial = begun();
    expect(stage(trial)).toBe('received');
    trial = press(office, trial, 'notifyOnce');
    expect(awaited(office, trial).map(({ id }) => id)).toContain('applicant');
    trial = press(office, trial, 'supplement');
    trial = toTheEnd(office, trial);
    expect(caseOf(trial)).toMatchObject({ stage: 'concluded', outcome: 'granted' });
    expect(caseOf(trial)?.documents.map(({ title, number }) => [title, number])).toEqual([
      ['受理通知书', undefined],
      ['准予决定书', '江招许〔2026〕1号'],
    ]);
    expect(titles(trial)).toEqual(expect.arrayContaining(['窗口登记申请', '一次性告知', '补交材料', '受理', '办结']));
  });

  it('prints its papers from the case itself', () => {
    const trial = press(office, begun(), 'accept');
    const [document] = caseOf(trial)?.documents ?? [];
    const paper = document && paperOf(office, trial, document);
    expect(paper && 'html' in paper ? paper.html : paper).toContain('试办申请人');
  });

  it('is refused what a case would be refused, with the reason', () => {
    const done = start(office, { answers: { ...application.answers, width: 60 } });
    expect(done).toEqual({ ok: false, faults: [{ pointer: '/answers/width', message: '宽度不能超过 50 米' }] });
  });

  it('goes back a step by leaving off its end, and the clock with it', () => {
    const received = begun();
    const later = moveTo(office, received, nextWorkingDay(office, received) ?? '');
    const accepted = press(office, later, 'accept');
    expect(accepted.before).toBe(later);
    expect(accepted.before?.before).toBe(received);
  });
});

describe('the clock of a trial', () => {
  it('goes on by working days of the centre', () => {
    const friday = begun({ at: '2026-04-03T01:30:00.000Z' });
    expect(nextWorkingDay(office, friday)).toBe('2026-04-06T01:30:00.000Z');
    const december = begun({ at: '2026-12-31T01:30:00.000Z' });
    expect(nextWorkingDay(office, december)).toBeUndefined();
  });

  it('accepts by itself what nobody answered in time, on the day the law says', () => {
    const web = begun({ source: 'web' });
    const next = nextDeadline(office, web);
    expect(next).toEqual({ at: '2026-03-09T09:00:00.000Z', titles: ['一次性告知期限'] });
    const silent = moveTo(office, web, next?.at ?? '');
    expect(stage(silent)).toBe('reviewing');
    expect(titles(silent)).toContain('逾期未告知，视为受理');
    expect(stage(moveTo(office, web, '2026-03-09T08:59:00.000Z'))).toBe('submitted');
  });

  it('reminds before a supplement is due and takes the case for withdrawn after it, each at its own time', () => {
    const told = press(office, begun(), 'notifyOnce');
    const lapsed = moveTo(office, told, '2026-05-06T02:00:00.000Z');
    expect(stage(lapsed)).toBe('withdrawn');
    expect(
      eventsOf(lapsed)
        .slice(-2)
        .map(({ kind, on }) => `${on} ${kind}`),
    ).toEqual(['2026-03-14 reminded', '2026-03-16 lapsed']);
  });
});
