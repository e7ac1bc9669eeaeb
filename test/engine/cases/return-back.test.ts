import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCase,
  anOffice,
  aPlan,
  commands,
  denial,
  move,
  play,
  preliminaryPlan,
  refusalCode,
  visit,
  wayTo,
} from '../../build/case.ts';

const office = anOffice();
const { returnBack, review, giveOpinion } = commands;
const statuses = (one: ReturnType<typeof aCase>) => one.steps.map(({ id, status }) => `${id} ${status}`);

describe('sending a case back inside the office', () => {
  it('opens the last step of review again, and the limits run on', () => {
    const deciding = aCase('deciding');
    const { one, events } = play(office, [move('chief', returnBack)], deciding);
    expect(one.stage).toBe('reviewing');
    expect(statuses(one)).toEqual(['check done', 'visit open']);
    const limits = (state: typeof one) =>
      clocksOf(state, office.matter, office).filter(({ kind }) => kind === 'promised' || kind === 'statutory');
    expect(limits(one)).toEqual(limits(deciding));
    expect(timeline(events, 'applicant')).toEqual([]);
    expect(timeline(events, 'clerk')[0]).toMatchObject({ title: '退回上一环节', words: '踏勘记录没有写明高度' });
    expect(play(office, [move('surveyor', visit)], one).one.stage).toBe('deciding');
  });

  it('lets the steps be done after all that a failed one had left out', () => {
    const failed = play(office, [move('reviewer', { ...review, outcome: 'fail' })], aCase('reviewing')).one;
    const back = play(office, [move('leader', returnBack)], failed).one;
    expect(statuses(back)).toEqual(['check open', 'visit waiting']);
    const { one } = play(office, [move('reviewer', review), move('surveyor', visit)], back);
    expect(one.stage).toBe('deciding');
    expect(statuses(one)).toEqual(['check done', 'visit done']);
  });

  it('keeps out the steps that never applied', () => {
    const [check, second] = aPlan().steps;
    const skipping = anOffice({ matter: aPlan({ steps: [check!, { ...second!, applies: false }] }) });
    const { one } = play(skipping, [...wayTo.reviewing, move('reviewer', review), move('chief', returnBack)]);
    expect(statuses(one)).toEqual(['check open', 'visit skipped']);
  });

  it('goes from the leader to the chief who gave the opinion, and from the chief to the review', () => {
    const preliminary = anOffice({ matter: preliminaryPlan });
    const proposed = play(preliminary, [...wayTo.opining, move('chief', giveOpinion)]).one;
    const { one } = play(preliminary, [move('leader', returnBack)], proposed);
    expect(one).toMatchObject({ stage: 'opining', opinion: { returnedOn: '2025-09-08' } });
    expect(waitingFor(one, preliminary)).toMatchObject([{ by: 'chief' }]);
    expect(play(preliminary, [move('chief', returnBack)], one).one.stage).toBe('reviewing');
    const again = play(preliminary, [move('chief', giveOpinion)], one).one;
    expect(again.stage).toBe('deciding');
    expect(again.opinion).not.toHaveProperty('returnedOn');
  });

  it('gives a proposed refusal back to the chief, who may then decide', () => {
    const byLeader = anOffice({
      matter: aPlan({ decision: { mode: 'chief', limit: { amount: 1, unit: 'workingDay' }, denialByLeader: true } }),
    });
    const deny = move('chief', { ...giveOpinion, outcome: 'deny' });
    const proposed = play(byLeader, [...wayTo.deciding, deny]).one;
    expect(refusalCode(proposed, byLeader, move('chief', commands.decide))).toBe('CASE_LEADER_DECIDES');
    const back = play(byLeader, [move('leader', returnBack)], proposed).one;
    expect(back.stage).toBe('deciding');
    expect(waitingFor(back, byLeader)).toMatchObject([{ by: 'chief' }]);
    expect(refusalCode(back, byLeader, move('chief', commands.decide))).toBeUndefined();
  });

  it('needs somebody who had it before, and waits for a special procedure', () => {
    const instant = anOffice({ matter: aPlan({ steps: [] }) });
    const { one } = play(instant, wayTo.reviewing);
    expect(refusalCode(one, instant, move('chief', returnBack))).toBe('CASE_NOTHING_BEFORE');
    expect(refusalCode(aCase('deciding'), office, move('reviewer', returnBack))).toBe('CASE_WHO');
    expect(refusalCode(aCase('producing'), office, move('chief', returnBack))).toBe('CASE_STAGE');
    expect(refusalCode(aCase('deciding'), office, move('leader', denial))).toBeUndefined();
  });
});
