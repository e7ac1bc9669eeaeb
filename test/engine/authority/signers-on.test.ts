import { candidatesFor, signersOn, type SigningQuestion } from '../../../engine/authority/signers-on.ts';
import { aGrant, posts, staff } from '../../build/case.ts';

const both = [aGrant({ id: 'b', number: '2号', post: 'deputy' }), aGrant({ id: 'a', number: '1号' })];
const ask = (more: Partial<SigningQuestion> = {}): SigningQuestion => ({
  ...{ matter: 'outdoor-advertising', power: 'decide', on: '2025-09-08', deputies: 'absence' },
  ...{ grants: both, posts, staff, seatings: [] },
  ...more,
});
const told = (more?: Partial<SigningQuestion>) =>
  candidatesFor(ask(more)).map(({ post, use, reason }) => [post.id, reason?.code ?? use?.because ?? 'signs']);
const leave = { account: 'chief', from: '2025-09-08', to: '2025-09-10' };

describe('who would sign on a day', () => {
  it('is the A post; its deputy waits, and is told why', () => {
    expect(told()).toEqual([
      ['chief', 'signs'],
      ['deputy', 'DEPUTY_WAITS'],
    ]);
    expect(candidatesFor(ask()).at(-1)?.reason?.words).toContain('chief（A岗）在岗');
  });

  it('is the deputy from the first to the last day of the A post’s leave, for that reason', () => {
    const on = (day: string) => told({ seatings: [leave], on: day });
    expect(['2025-09-07', '2025-09-11'].map((day) => on(day)[1])).toEqual([
      ['deputy', 'DEPUTY_WAITS'],
      ['deputy', 'DEPUTY_WAITS'],
    ]);
    for (const day of ['2025-09-08', '2025-09-10'])
      expect(on(day)).toEqual([
        ['chief', 'POST_AWAY'],
        ['deputy', 'away'],
      ]);
  });

  it('is the A post again on a day for which the leave was taken back by a later arrangement', () => {
    const back = { account: 'chief', window: 'window-8', from: '2025-09-08', to: '2025-09-08' };
    expect(told({ seatings: [leave, back] })[0]).toEqual(['chief', 'signs']);
  });

  it.each<[string, Partial<SigningQuestion>, string, string]>([
    ['has an interest', { barred: ({ id }) => id === 'chief' }, 'POST_RECUSED', 'recused'],
    ['is vacant', { staff: staff.filter(({ id }) => id !== 'chief') }, 'POST_VACANT', 'vacant'],
    ['has no grant any more', { grants: [both[0]!, aGrant({ to: '2025-09-07' })] }, 'GRANT_EXPIRED', 'ungranted'],
    ['has let its time pass', { overdue: true }, 'signs', 'overdue'],
  ])('is the deputy where the A post %s', (_, more, first, second) => {
    expect(told(more)).toEqual([
      ['chief', first],
      ['deputy', second],
    ]);
  });

  it('is nobody where the deputy is away as well', () => {
    const all = [leave, { account: 'deputy', from: '2025-09-08', to: '2025-09-08' }];
    expect(signersOn(ask({ seatings: all }))).toEqual([]);
  });

  it('is somebody of a post as long as one of those who hold it is there', () => {
    const second = { id: 'second', name: 'second', displayName: 'second', posts: ['chief'], ties: [] };
    expect(told({ seatings: [leave], staff: [...staff, second] })[0]).toEqual(['chief', 'signs']);
  });

  it('is either of them where the centre lets deputies act at any time', () => {
    expect(signersOn(ask({ deputies: 'always' })).map(({ post }) => post.id)).toEqual(['chief', 'deputy']);
  });

  it('is every window clerk at their own window, of whatever rank', () => {
    const clerks = (['A', 'B'] as const).map((rank) => ({
      ...{ id: `clerk-${rank}`, kind: 'clerk', unit: 'urban-management', rank, title: '窗口登记员' },
    })) as unknown as SigningQuestion['posts'];
    const own = {
      posts: clerks,
      grants: clerks.map(({ id }) => aGrant({ id, post: id })),
      staff: clerks.map(({ id }) => ({ id, name: id, displayName: id, posts: [id], ties: [] })),
    };
    expect(signersOn(ask(own)).map(({ post }) => post.id)).toEqual(['clerk-A', 'clerk-B']);
  });
});
