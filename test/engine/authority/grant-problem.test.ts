import { grantProblem, type GrantGround } from '../../../engine/authority/grant-problem.ts';
import type { Grant } from '../../../engine/schema/organisation.ts';
import { aGrant, posts, without } from '../../build/case.ts';

const ground: GrantGround = {
  unit: 'urban-management',
  today: '2025-09-08',
  posts: new Map(posts.map((post) => [post.id, post])),
  matters: [
    { id: 'outdoor-advertising', name: '户外广告设置', unit: 'urban-management', mode: 'chief' },
    { id: 'tunnel', name: '地下管廊', unit: 'urban-management', mode: 'collective' },
    { id: 'timber-felling', name: '林木采伐', unit: 'forestry', mode: 'preliminary' },
  ],
  others: [],
};
const right = aGrant({ from: '2025-09-08', powers: ['decide', 'seal'], sealScope: '本授权事项的文书' });
const problem = (change: Partial<Grant> = {}, more: Partial<GrantGround> = {}) =>
  grantProblem({ ...right, ...change }, { ...ground, ...more });

describe('the head of a unit', () => {
  it('may grant from today on what the unit decides', () => {
    expect(problem()).toBeUndefined();
  });

  it.each<[string, Partial<Grant>, string, string]>([
    ['from a day gone by', { from: '2025-09-07' }, 'GRANT_PAST', '/from'],
    ['to a day before the first', { to: '2025-09-01' }, 'GRANT_ENDS_FIRST', '/to'],
    ['to a post of another unit', { post: 'clerk' }, 'GRANT_POST_UNKNOWN', '/post'],
    ['to a leader, who decides by office', { post: 'leader' }, 'GRANT_POST_KIND', '/post'],
    ['nothing', { powers: [] }, 'GRANT_EMPTY', '/matters'],
    ['what another unit decides', { matters: ['timber-felling'] }, 'GRANT_MATTER_ELSEWHERE', '/matters/0'],
    ['what a meeting decides', { matters: ['outdoor-advertising', 'tunnel'] }, 'GRANT_MATTER_MODE', '/matters/1'],
  ])('cannot grant %s', (_, change, code, pointer) => {
    expect(problem(change)).toMatchObject({ code, pointer });
  });

  it('says for what the seal is used', () => {
    expect(grantProblem(without(right, 'sealScope'), ground)).toMatchObject({ code: 'GRANT_SEAL_SCOPE' });
  });

  it('cannot use a number twice, nor make two posts the A post of one matter', () => {
    const other = aGrant({ id: 'other', number: '江城管委〔2025〕2号' });
    expect(problem({ number: other.number }, { others: [other] })).toMatchObject({ code: 'GRANT_NUMBER_USED' });
    const second = { id: 'second', kind: 'chief', unit: 'urban-management', rank: 'A', title: '首席审批员' } as const;
    const two = new Map([...ground.posts, ['second', second]]);
    const found = problem({ post: 'second' }, { others: [other], posts: two });
    expect(found).toMatchObject({ code: 'GRANT_RIVAL', message: expect.stringContaining('户外广告设置') });
    expect(problem({ post: 'deputy' }, { others: [other] })).toBeUndefined();
  });
});
