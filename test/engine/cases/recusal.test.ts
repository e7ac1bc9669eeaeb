/** 回避: whoever has an interest keeps out of the case, which goes on without them (公务员法 第七十六条). */
import type { Holder } from '../../../engine/authority/holder.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCase,
  aCentre,
  aGrant,
  anOffice,
  commands,
  move,
  people,
  play,
  posts,
  refusalCode,
  staff,
  wayTo,
} from '../../build/case.ts';

const unit = 'urban-management';
const granted = [aGrant(), aGrant({ id: 'grant-2', number: '2号', post: 'deputy' })];
const office = anOffice({ grants: granted });
/** The people with somebody tied to the number of a party. */
const tied = (id: string): Holder[] =>
  staff.map((one) => (one.id === id ? { ...one, ties: ['digest-of-party'] } : one));

describe('an interest that is declared', () => {
  const declared = play(office, [move('chief', commands.recuse)], aCase('deciding')).one;

  it('is on file with its ground and takes the case to the deputy at once', () => {
    expect(declared).toMatchObject({
      stage: 'deciding',
      recusals: [{ on: '2025-09-08', by: { id: 'chief' }, relation: 'relative', reason: '申请人是本人的姐夫' }],
    });
    expect(waitingFor(declared, office)).toEqual([{ by: 'chief', unit, posts: ['deputy'] }]);
  });

  it('keeps whoever declared it from every further act, and from declaring it twice', () => {
    for (const command of [commands.decide, commands.terminate, commands.recuse])
      expect(refusalCode(declared, office, move('chief', command))).toBe('CASE_RECUSED');
  });

  it('lets the deputy decide for that reason, and the clerks read it', () => {
    const { one, events } = play(office, [move('deputy', commands.decide)], declared);
    expect(one.decision?.grant).toMatchObject({ grant: 'grant-2', actingFor: 'chief', because: 'recused' });
    expect(timeline(events, 'clerk')[0]?.words).toBe('代chief签批（A岗回避）；同意');
  });

  it('by both chiefs takes the case to the leader', () => {
    const both = play(office, [move('deputy', commands.recuse)], declared).one;
    expect(waitingFor(both, office)).toEqual([{ by: 'leader', unit }]);
    expect(play(office, [move('leader', commands.decide)], both).one.outcome).toBe('granted');
  });

  it('is not told to the applicant', () => {
    const { events } = play(office, [...wayTo.deciding, move('chief', commands.recuse)]);
    expect(timeline(events, 'applicant').map(({ title }) => title)).not.toContain('自行回避，另行分派');
    expect(timeline(events, 'clerk').at(-1)?.title).toBe('自行回避，另行分派');
  });
});

describe('a tie to a party', () => {
  const withTie = (id: string) => anOffice({ grants: granted, staff: tied(id), parties: ['digest-of-party'] });

  it('keeps from signing, and the work goes elsewhere before anybody tries', () => {
    const own = withTie('chief');
    expect(refusalCode(aCase('deciding'), own, move('chief', commands.decide))).toBe('CASE_TIED');
    expect(waitingFor(aCase('deciding'), own)).toEqual([{ by: 'chief', unit, posts: ['deputy'] }]);
  });

  it('keeps from receiving and accepting as well', () => {
    const own = withTie('clerk');
    expect(refusalCode(aCase('submitted'), own, move('clerk', commands.receive))).toBe('CASE_TIED');
    expect(refusalCode(aCase('received'), own, move('clerk', commands.accept))).toBe('CASE_TIED');
  });

  it('to somebody else is none here', () => {
    const own = anOffice({ grants: granted, staff: tied('chief'), parties: ['another-digest'] });
    expect(refusalCode(aCase('deciding'), own, move('chief', commands.decide))).toBeUndefined();
  });
});

describe('a step whose only reviewer keeps out', () => {
  const one = play(office, [move('reviewer', commands.recuse)], aCase('reviewing')).one;
  const section = { id: 'head', kind: 'sectionHead', unit, title: '股长' } as const;
  const person = { ...people.reviewer, id: 'head', post: 'head', postKind: 'sectionHead' };
  const withHead = {
    ...office,
    posts: [...posts, section],
    staff: [...staff, { id: 'head', name: 'head', displayName: 'head', posts: ['head'], ties: [] }],
  };

  it('is done by the head of the section, where there is one, else by the head of the unit', () => {
    expect(waitingFor(one, withHead)).toEqual([{ by: 'sectionHead', unit }]);
    const { steps } = play(withHead, [{ by: person, command: commands.review }], one).one;
    expect(steps[0]).toMatchObject({ status: 'done', by: { id: 'head' } });
    expect(waitingFor(one, office)).toEqual([{ by: 'leader', unit }]);
  });

  it('is nobody else’s while somebody of the post is left', () => {
    const second = { id: 'second', name: 'second', displayName: 'second', posts: ['reviewer'], ties: [] };
    expect(waitingFor(one, { ...withHead, staff: [...withHead.staff, second] })).toEqual([{ by: 'reviewer', unit }]);
    expect(refusalCode(aCase('reviewing'), withHead, { by: person, command: commands.review })).toBe('CASE_WHO');
  });
});

describe('a deputy whom time calls', () => {
  const own = { ...office, centre: aCentre({ deputyAfter: 2 }) };
  const at = (day: string) => ({ ...own, now: `${day}T01:00:00.000Z` });

  it('acts once the A post has had its working days, and says so', () => {
    const one = aCase('deciding');
    expect(waitingFor(one, at('2025-09-10'))).toEqual([{ by: 'chief', unit, posts: ['chief'] }]);
    expect(refusalCode(one, at('2025-09-10'), move('deputy', commands.decide))).toBe('DEPUTY_WAITS');
    expect(waitingFor(one, at('2025-09-11'))).toEqual([{ by: 'chief', unit, posts: ['chief', 'deputy'] }]);
    const late = move('deputy', commands.decide, { now: '2025-09-11T01:00:00.000Z' });
    expect(play(own, [late], one).one.decision?.grant).toMatchObject({ because: 'overdue' });
  });

  it('never acts by time where the centre names none', () => {
    expect(waitingFor(aCase('deciding'), { ...office, now: '2025-12-01T01:00:00.000Z' })).toEqual([
      { by: 'chief', unit, posts: ['chief'] },
    ]);
  });
});
