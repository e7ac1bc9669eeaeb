import { signingGaps } from '../../../engine/authority/signing-gaps.ts';
import type { SigningQuestion } from '../../../engine/authority/signers-on.ts';
import { jianghua } from '../../build/calendars.ts';
import { aGrant, posts, staff } from '../../build/case.ts';

const advertising = { id: 'outdoor-advertising', mode: 'chief' } as const;
const gaps = (more: Partial<SigningQuestion> = {}, matters: Parameters<typeof signingGaps>[0] = [advertising]) =>
  signingGaps(
    matters,
    { on: '2025-09-08', deputies: 'absence', grants: [aGrant()], posts, staff, seatings: [], ...more },
    jianghua(),
    30,
  );

describe('a gap ahead', () => {
  it('is not there while somebody may sign on every working day', () => {
    expect(gaps()).toEqual([]);
  });

  it('is the first working day after the last grant has run out', () => {
    // 2025-09-13 and 14 are a weekend.
    const found = gaps({ grants: [aGrant({ to: '2025-09-12' })] });
    expect(found).toMatchObject([{ matter: 'outdoor-advertising', power: 'decide', day: '2025-09-15' }]);
    expect(found[0]?.reasons).toEqual([
      { post: 'chief', words: '授权委托书（江城管委〔2025〕1号）已于 2025-09-12 到期' },
    ]);
  });

  it('is not made by leave that a deputy bridges, but by leave of both', () => {
    const grants = [aGrant(), aGrant({ id: 'grant-2', number: '2号', post: 'deputy' })];
    const leave = { account: 'chief', from: '2025-09-10', to: '2025-09-12' };
    expect(gaps({ grants, seatings: [leave] })).toEqual([]);
    const both = [leave, { ...leave, account: 'deputy', from: '2025-09-12' }];
    expect(gaps({ grants, seatings: both })).toMatchObject([{ day: '2025-09-12', reasons: [{}, {}] }]);
  });

  it('is there from the first day where nobody was ever granted anything', () => {
    expect(gaps({ grants: [] })).toMatchObject([{ day: '2025-09-08', reasons: [] }]);
  });

  it('is asked of the power the matter is signed under, and not where a meeting or another level decides', () => {
    expect(gaps({ grants: [aGrant({ powers: ['decide'] })] }, [{ ...advertising, mode: 'preliminary' }])).toMatchObject(
      [{ power: 'preliminary' }],
    );
    expect(gaps({ grants: [] }, [{ ...advertising, mode: 'collective' }])).toEqual([]);
  });

  it('comes earliest first', () => {
    const other = { id: 'night-lights', mode: 'chief' } as const;
    const grants = [aGrant({ to: '2025-09-19' }), aGrant({ id: 'o', matters: ['night-lights'], to: '2025-09-09' })];
    expect(gaps({ grants }, [advertising, other]).map(({ matter }) => matter)).toEqual([
      'night-lights',
      'outdoor-advertising',
    ]);
  });
});
