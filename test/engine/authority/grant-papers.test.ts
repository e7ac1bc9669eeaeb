import fc from 'fast-check';
import { endedOn, isOver, latestPaper, replacedBy } from '../../../engine/authority/grant-papers.ts';
import { grantState } from '../../../engine/authority/grant-state.ts';
import type { Grant } from '../../../engine/schema/organisation.ts';
import { aGrant } from '../../build/case.ts';

const first = aGrant({ id: 'first', number: '1号' });
const inForceOn = (papers: readonly Grant[], on: string) =>
  papers.filter((paper) => ['inForce', 'expiring'].includes(grantState(paper, on))).map(({ id }) => id);

describe('a grant that is changed', () => {
  const second = aGrant({ id: 'second', number: '2号', from: '2025-10-01' });
  const papers = replacedBy([first], second);

  it('holds under the paper before up to the day the new one begins', () => {
    expect(inForceOn(papers, '2025-09-30')).toEqual(['first']);
    expect(inForceOn(papers, '2025-10-01')).toEqual(['second']);
  });

  it('says on the old paper by which one it was replaced, and keeps the rest of it', () => {
    expect(papers[0]).toEqual({ ...first, revokedOn: '2025-10-01', revokeReason: '由2号代替' });
    expect(latestPaper(papers)).toBe(second);
  });
});

describe('a grant that is revoked', () => {
  it('ends whole, a paper that had not begun included', () => {
    const papers = replacedBy([first], aGrant({ id: 'second', from: '2025-10-01' }));
    const ended = endedOn(papers, '2025-09-08', '岗位调整');
    expect(['2025-09-07', '2025-09-08', '2025-10-01'].map((day) => inForceOn(ended, day))).toEqual([['first'], [], []]);
    expect(isOver(ended, '2025-09-08')).toBe(true);
    expect(isOver(ended, '2025-09-07')).toBe(false);
  });

  it('is not ended later by a second revocation', () => {
    const once = endedOn([first] as const, '2025-09-08', '岗位调整');
    expect(endedOn(once, '2025-09-20', '又一次')).toEqual(once);
  });

  it('never has two papers in force on one day, however often it is changed', () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), day, (begins, on) => {
        const all = begins.reduce(
          (papers, from, index) => replacedBy(papers, aGrant({ id: `p${index}`, from, to: '2027-12-31' })),
          replacedBy([first], aGrant({ id: 'p', from: '2025-01-01' })),
        );
        expect(inForceOn(all, on).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
