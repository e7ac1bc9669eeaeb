/** Whether a matter's posts can act on the working days ahead. */
import { checkActing, type Staffing } from '../../../engine/centre/check-acting.ts';
import { loadMatter, type CompiledCentre } from '../../../engine/index.ts';
import { centreOf } from '../../build/published.ts';
import { filesIn } from '../../configs/files.ts';

const centre: CompiledCentre = centreOf('jianghua');
const { posts } = centre.organisation;
const loaded = loadMatter(filesIn('jianghua/matters/outdoor-advertising'));
if (!loaded.ok) throw new Error('the matter does not load');
const { bundle } = loaded.matter;

const postOf = (kind: string, rank?: string) =>
  posts.filter((one) => one.unit === 'chengguan' && one.kind === kind && one.rank === rank).map(({ id }) => id);
const away = (ids: readonly string[], from: string, to: string) => ids.map((account) => ({ account, from, to }));

/** A centre with an account for every post. */
const told = (more: Partial<Staffing> = {}) =>
  checkActing(centre, bundle, {
    on: '2026-03-02',
    grants: centre.grants,
    posts,
    staff: posts.map(({ id }) => ({ id, name: id, displayName: id, posts: [id], ties: [] })),
    seatings: [],
    deputies: 'absence',
    ...more,
  }).map(({ code, pointer, message }) => [code, pointer, message]);

test('says nothing while every post is held and everybody is there', () => {
  expect(told()).toEqual([]);
});

test('names the first working day nobody can do a step, past a weekend', () => {
  // 2026-03-07 and 08 are a weekend.
  const seatings = away(postOf('sectionHead'), '2026-03-07', '2026-03-10');
  expect(told({ seatings })).toEqual([
    [
      'POST_ABSENT',
      '/steps/1/post',
      '2026-03-09 没有人能办「材料审核」：“江华瑶族自治县城市管理和综合执法局”的审核人请假或者离岗至 2026-03-10',
    ],
  ]);
});

test('says so at once of a post nobody holds', () => {
  const ids = postOf('sectionHead');
  const staff = posts
    .filter(({ id }) => !ids.includes(id))
    .map(({ id }) => ({ id, name: id, displayName: id, posts: [id], ties: [] }));
  expect(told({ staff }).map(([code, pointer]) => [code, pointer])).toEqual([['POST_ABSENT', '/steps/1/post']]);
});

test('lets a deputy with a grant bridge the leave of the chief, and names the day both are away', () => {
  const leave = away(postOf('chief', 'A'), '2026-03-03', '2026-03-05');
  expect(told({ seatings: leave })).toEqual([]);
  const both = [...leave, ...away(postOf('chief', 'B'), '2026-03-04', '2026-03-04')];
  expect(told({ seatings: both })).toMatchObject([
    ['SIGNER_ABSENT', '/decision', expect.stringContaining('2026-03-04')],
  ]);
});
