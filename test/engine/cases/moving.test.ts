/** Running cases when a version is published: what it means to each is told before anything moves. */
import { movability, movings, takesAlong, type Moving } from '../../../engine/cases/moving.ts';
import type { Renewal } from '../../../engine/cases/renewal.ts';
import { stages, type Stage } from '../../../engine/cases/stage.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import {
  aCase,
  anOffice,
  aPlan,
  aStep,
  commands,
  move,
  officeAt,
  people,
  play,
  refusalCode,
  type Office,
} from '../../build/case.ts';

const bound = aPlan();
const version = { ...bound.version, version: 4, hash: 'e'.repeat(64) };
const answers = { address: '阳华路 1 号' };
const renewalTo = (renewal: Partial<Renewal> = {}): Pick<Office, 'newest' | 'renewal'> => ({
  newest: version,
  renewal: { plan: aPlan({ version }), answers, lacking: [], ...renewal },
});
const published = renewalTo();
const told = (stage: Stage, renewal = published) =>
  movability(aCase(stage), { ...officeAt(stage), ...renewal, actor: people.system });
const { moveVersion, notifyOnce, receive, accept, supplement } = commands;

describe('a case in hand when a version is published', () => {
  /** Written by hand: where nothing has been said to anybody, and why it stays everywhere else. */
  const stays: Partial<Record<Stage, string>> = {
    supplementing: '已经一次性告知需要补正的内容，不能再提出别的要求',
    reviewing: '已经受理，“材料审查”正在进行',
    opining: '已经按原版本完成审查',
    deciding: '已经按原版本完成审查',
    forwarded: '已经转报上级机关',
    elsewhere: '已经在国家、省的系统里受理',
    producing: '已经作出决定',
    delivering: '已经办出结果，等待送达',
  };
  it.each(Object.keys(stays) as Stage[])('stays where it is at “%s”, and the reason is told', (stage) => {
    expect(told(stage)).toEqual({ verdict: 'cannot', why: stays[stage] });
  });

  it.each(['submitted', 'returned', 'received'] as const)('fits at “%s”', (stage) => {
    expect(told(stage)).toEqual({ verdict: 'fits' });
  });

  it('needs what the new version asks for besides', () => {
    const lacking = ['安全检测报告'];
    expect(told('received', renewalTo({ lacking }))).toEqual({ verdict: 'needs', lacking });
  });

  it('that is at a step the new version does without is told so', () => {
    const steps = [aStep({ id: 'safety', title: '安全审查' })];
    const plan = aPlan({ version, steps });
    expect(told('reviewing', renewalTo({ plan }))).toEqual({
      verdict: 'cannot',
      why: '正在进行的“材料审查”，新版本里没有',
    });
  });

  it('was told once what is missing, so nothing else is asked of it', () => {
    const { one } = play(anOffice(), [move('applicant', supplement)], aCase('supplementing'));
    const context = { ...anOffice(published), actor: people.system };
    expect(movability(one, context)).toMatchObject({ verdict: 'cannot', why: expect.stringMatching(/一次性告知/) });
  });

  it('whose five days are over counts as accepted and stays', () => {
    const late = { ...anOffice(published), now: '2025-09-22T01:00:00.000Z', actor: people.system };
    expect(movability(aCase('received'), late).verdict).toBe('cannot');
  });
});

describe('taking cases along', () => {
  it('never happens unless somebody chooses it, and goes no further than acceptance', () => {
    const along = (moving: Moving) => (Object.keys(stages) as Stage[]).filter((stage) => takesAlong(moving, stage));
    expect(Object.keys(movings)).toEqual(['stay', 'drafts', 'safe']);
    expect(along('stay')).toEqual([]);
    expect(along('drafts')).toEqual(['submitted', 'returned']);
    expect(along('safe')).toEqual(['submitted', 'returned', 'received']);
  });

  it('binds the case to the new version, and says by whose decision and on what ground', () => {
    const office = anOffice(published);
    const { one, events } = play(office, [move('system', moveVersion)], aCase('received'));
    expect(one).toMatchObject({ stage: 'received', matter: { version: 4, hash: version.hash }, answers });
    expect(events).toMatchObject([{ kind: 'versionMoved', payload: { from: 3, publisher: '周六' } }]);
    expect(timeline(events, 'clerk')).toMatchObject([
      { title: '改按新版本办理', words: '第3版 → 第4版；县政府办〔2025〕12号文压减材料；周六发布时决定' },
    ]);
    expect(timeline(events, 'applicant')).toMatchObject([{ words: '第4版，依据：县政府办〔2025〕12号文压减材料' }]);
  });

  it('goes on under the new version: what it asks for is what the window checks', () => {
    const office = anOffice(published);
    const { one } = play(office, [move('system', moveVersion)], aCase('submitted'));
    const then = anOffice({ matter: aPlan({ version, steps: [aStep({ id: 'safety', title: '安全审查' })] }) });
    const accepted = play(then, [move('clerk', receive), move('clerk', accept)], one).one;
    expect(accepted.steps.map(({ id }) => id)).toEqual(['safety']);
  });

  it('is no act of people, happens once, and takes nothing along that lacks something', () => {
    const office = anOffice(published);
    expect(refusalCode(aCase('received'), office, move('leader', moveVersion))).toBe('CASE_WHO');
    const lacking = anOffice(renewalTo({ lacking: ['安全检测报告'] }));
    expect(refusalCode(aCase('received'), lacking, move('system', moveVersion))).toBe('CASE_MOVE_LACKS');
    const { one } = play(office, [move('system', moveVersion)], aCase('received'));
    expect(refusalCode(one, office, move('system', moveVersion))).toBe('CASE_RULE_CURRENT');
    const notified = play(office, [move('clerk', notifyOnce)], aCase('received')).one;
    expect(refusalCode(notified, office, move('system', moveVersion))).toBe('CASE_STAGE');
  });
});
