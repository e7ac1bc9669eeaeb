/** A party asks that somebody keep out (公务员法 第七十七条; 行政许可法 第四十八条第三项). */
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { aCase, aGrant, anOffice, commands, move, people, play, posts, refusalCode, wayTo } from '../../build/case.ts';

const unit = 'urban-management';
const office = anOffice({
  grants: [aGrant(), aGrant({ id: 'grant-2', number: '2号', post: 'deputy' })],
  posts: [...posts, { id: 'manager', kind: 'centreManager', unit: 'centre', title: '中心管理员' }],
});
const { requestRecusal, answerRecusal } = commands;
const deciding = aCase('deciding', office);
const asked = play(office, [move('applicant', requestRecusal)], deciding).one;
const refuse = { ...answerRecusal, outcome: 'refuse', reason: '只是同乡，不影响公正' } as const;

describe('a request that somebody keep out', () => {
  it('stops them until the head of the authority has decided, and nobody decides the case meanwhile', () => {
    expect(asked.recusalRequests).toMatchObject([{ officer: { id: 'chief', name: 'chief' }, who: '张三' }]);
    for (const command of [commands.decide, commands.terminate, commands.recuse])
      expect(refusalCode(asked, office, move('chief', command))).toBe('CASE_RECUSAL_PENDING');
    expect(refusalCode(asked, office, move('deputy', commands.decide))).toBe('CASE_RECUSAL_OPEN');
    expect(waitingFor(asked, office)).toEqual([
      { by: 'chief', unit, posts: ['deputy'] },
      { by: 'leader', unit },
    ]);
  });

  it('that is granted takes the work elsewhere, as if they had said so themselves', () => {
    const { one } = play(office, [move('leader', answerRecusal)], asked);
    expect(refusalCode(one, office, move('chief', commands.decide))).toBe('CASE_RECUSED');
    expect(waitingFor(one, office)).toEqual([{ by: 'chief', unit, posts: ['deputy'] }]);
    const { one: done } = play(office, [move('deputy', commands.decide)], one);
    expect(done.decision?.grant).toMatchObject({ actingFor: 'chief', because: 'recused' });
    expect(refusalCode(one, office, move('applicant', requestRecusal))).toBe('CASE_RECUSAL_OUT');
  });

  it('that is refused, with reasons, gives them the case back', () => {
    const { one } = play(office, [move('leader', refuse)], asked);
    expect(one.recusalRequests?.[0]?.answer).toMatchObject({ outcome: 'refuse', reason: '只是同乡，不影响公正' });
    expect(waitingFor(one, office)).toEqual([{ by: 'chief', unit, posts: ['chief'] }]);
    expect(play(office, [move('chief', commands.decide)], one).one.outcome).toBe('granted');
  });

  it('is told to the applicant with what was said to it', () => {
    const { events } = play(office, [...wayTo.deciding, move('applicant', requestRecusal), move('leader', refuse)]);
    expect(timeline(events, 'applicant').slice(-2)).toMatchObject([
      { title: '申请回避', words: 'chief：涉及亲属的利害关系' },
      { title: '回避申请：驳回申请', words: 'chief：只是同乡，不影响公正' },
    ]);
  });

  it('comes from a party alone, against somebody of the office, once', () => {
    const ask = (more: object) => refusalCode(deciding, office, move('clerk', { ...requestRecusal, ...more }));
    expect(ask({ who: '李四' })).toBe('CASE_RECUSAL_WHO');
    expect(ask({ officer: 'stranger' })).toBe('CASE_RECUSAL_OFFICER');
    expect(ask({})).toBeUndefined();
    const told = play(office, [move('reviewer', commands.tellInterested)], deciding).one;
    expect(refusalCode(told, office, move('clerk', { ...requestRecusal, who: '李四' }))).toBeUndefined();
    expect(refusalCode(asked, office, move('applicant', requestRecusal))).toBe('CASE_RECUSAL_ASKED');
    expect(refusalCode(deciding, office, move('leader', answerRecusal))).toBe('CASE_RECUSAL_NONE');
  });

  it('against the head is decided together, and written down by the manager of the centre', () => {
    const against = { ...requestRecusal, officer: 'leader' } as const;
    const { one } = play(office, [move('applicant', against)], deciding);
    const answer = { ...answerRecusal, officer: 'leader' } as const;
    expect(refusalCode(one, office, move('leader', answer))).toBe('CASE_RECUSAL_PENDING');
    expect(waitingFor(one, office)).toContainEqual({ by: 'centreManager', posts: ['manager'] });
    const manager = { by: people.manager, command: answer };
    expect(play(office, [manager], one).one.recusalRequests?.[0]?.answer?.outcome).toBe('grant');
    expect(refusalCode(asked, office, { by: people.manager, command: answerRecusal })).toBe('CASE_RECUSAL_BY_HEAD');
  });

  it('keeps whoever is asked about from going to look and from the chair', () => {
    const { one } = play(office, [move('applicant', { ...requestRecusal, officer: 'roads' })], deciding);
    expect(refusalCode(one, office, move('leader', { ...commands.arrangeHearing, cause: 'authority' }))).toBe(
      'CASE_PERSON_BARRED',
    );
  });
});
