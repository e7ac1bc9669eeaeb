import type { Renewal } from '../../../engine/cases/renewal.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import {
  aCase,
  anOffice,
  aPlan,
  aProcedure,
  aStep,
  commands,
  move,
  play,
  preliminaryPlan,
  refusalCode,
} from '../../build/case.ts';

const { applyRule, decide, review, suspend } = commands;
const bound = aPlan();
const version = { ...bound.version, version: 4, hash: 'e'.repeat(64) };
const answers = { address: '阳华路 1 号' };
const officeWith = (renewal: Partial<Renewal> = {}) =>
  anOffice({ newest: version, renewal: { plan: aPlan({ version }), answers, lacking: [], ...renewal } });
const office = officeWith();
const apply = move('chief', applyRule);

describe('handling a case by the rule in force now', () => {
  it('binds it to the new version with reason, basis and new due days, and keeps what was done', () => {
    const limits = { ...bound.limits, promised: { amount: 5, unit: 'workingDay' } } as const;
    const quicker = officeWith({ plan: aPlan({ version, limits }) });
    const { one, events } = play(quicker, [apply], aCase('deciding'));
    expect(one).toMatchObject({ stage: 'deciding', matter: { version: 4, hash: version.hash } });
    expect(one.steps.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(events[0]?.payload).toMatchObject({
      from: 3,
      before: { promisedDue: '2025-09-22' },
      promisedDue: '2025-09-15',
      basis: applyRule.basis,
    });
    expect(timeline(events, 'applicant')).toMatchObject([
      { title: `按新规办理（${applyRule.basis}）`, words: '承诺在9月15日前作出决定' },
    ]);
  });

  it('opens what the new version asks for besides', () => {
    const steps = [...bound.steps, aStep({ id: 'safety', title: '安全审查' })];
    const stricter = officeWith({ plan: aPlan({ version, steps }) });
    const { one } = play(stricter, [apply], aCase('deciding'));
    expect(one.stage).toBe('reviewing');
    expect(one.steps.map(({ id, status }) => [id, status])).toEqual([
      ['check', 'done'],
      ['visit', 'done'],
      ['safety', 'open'],
    ]);
    const then = anOffice({ matter: aPlan({ version, steps }) });
    const done = play(then, [move('reviewer', { ...review, step: 'safety' })], one).one;
    expect(done.stage).toBe('deciding');
  });

  it('leaves out what the new version does without, and an opinion under the old one', () => {
    const preliminary = { ...preliminaryPlan, version };
    const lighter = officeWith({ plan: { ...preliminary, steps: [aStep({ id: 'check' })] } });
    const given = play(
      anOffice({ matter: preliminaryPlan }),
      [move('chief', commands.giveOpinion)],
      aCase('opining'),
    ).one;
    const { one } = play(lighter, [move('leader', applyRule)], given);
    expect(one.steps.map(({ id }) => id)).toEqual(['check']);
    expect(one).toMatchObject({ stage: 'opining', opinion: { returnedOn: '2025-09-08' } });
  });

  it('is refused while the new version needs what the case has not, and says what', () => {
    const lacking = officeWith({ lacking: ['设施高度', '安全检测报告'] });
    expect(refusalCode(aCase('deciding'), lacking, apply)).toBe('CASE_RULE_LACKS');
  });

  it('needs another version, the decider or the leader, and work that is not held up', () => {
    expect(refusalCode(aCase('deciding'), anOffice(), apply)).toBe('CASE_RULE_CURRENT');
    const current = anOffice({ newest: bound.version });
    expect(refusalCode(aCase('deciding'), current, apply)).toBe('CASE_RULE_CURRENT');
    expect(refusalCode(aCase('deciding'), office, move('reviewer', applyRule))).toBe('CASE_WHO');
    expect(refusalCode(aCase('producing'), office, apply)).toBe('CASE_STAGE');
    expect(play(office, [apply, move('chief', decide)], aCase('deciding')).one.outcome).toBe('granted');
    const held = anOffice({ ...office, matter: aPlan({ procedures: [aProcedure({ writtenNotice: false })] }) });
    const { one } = play(held, [move('leader', suspend)], aCase('deciding', held));
    expect(refusalCode(one, held, apply)).toBe('CASE_SUSPENDED');
  });
});
