import fc from 'fast-check';
import { grantFor } from '../../../engine/authority/grant-for.ts';
import type { Grant } from '../../../engine/schema/organisation.ts';
import { aGrant, posts } from '../../build/case.ts';

const ask = (grants: readonly Grant[], more: Partial<Parameters<typeof grantFor>[0]> = {}) =>
  grantFor({ post: 'chief', matter: 'outdoor-advertising', power: 'decide', on: '2025-09-08', grants, posts, ...more });
const reason = (grants: readonly Grant[], more?: Parameters<typeof ask>[1]) => {
  const answer = ask(grants, more);
  return answer.ok ? undefined : answer.reason;
};

describe('a written grant', () => {
  it('covers its first and its last day', () => {
    const september = [aGrant({ from: '2025-09-01', to: '2025-09-30' })];
    const on = (day: string) => reason(september, { on: day })?.code;
    expect(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01'].map(on)).toEqual([
      'GRANT_NOT_YET',
      undefined,
      undefined,
      'GRANT_EXPIRED',
    ]);
  });

  it('ends the day it is revoked, also where that day lies ahead', () => {
    const revoked = [aGrant({ revokedOn: '2025-09-09' })];
    expect(reason(revoked)).toBeUndefined();
    expect(reason(revoked, { on: '2025-09-09' })?.code).toBe('GRANT_REVOKED');
  });

  it('covers the matters and the powers it names', () => {
    expect(reason([aGrant({ matters: ['timber-felling'] })])?.code).toBe('GRANT_MATTER');
    expect(reason([aGrant({ powers: ['preliminary'] })])).toEqual({
      code: 'GRANT_POWER',
      words: '授权委托书（江城管委〔2025〕1号）没有授予审批决定权',
    });
  });

  it('is nobody else’s', () => {
    expect(reason([aGrant()], { post: 'deputy' })?.code).toBe('GRANT_NONE');
    expect(reason([])?.code).toBe('GRANT_NONE');
  });

  it('is told by what came closest when several fall short', () => {
    const grants = [aGrant({ matters: [] }), aGrant({ to: '2025-01-31' }), aGrant({ powers: [] })];
    expect(reason(grants)?.code).toBe('GRANT_EXPIRED');
  });

  it('is found beside an older one that ran out', () => {
    const grants = [aGrant({ to: '2025-06-30' }), aGrant({ id: 'grant-2', number: '2号', from: '2025-07-01' })];
    expect(ask(grants)).toEqual({ ok: true, use: { grant: 'grant-2', number: '2号' } });
  });

  it('names the A post a deputy acts for', () => {
    const grants = [aGrant({ id: 'grant-2', post: 'deputy' })];
    const desk = { id: 'desk', unit: 'urban-management', kind: 'clerk', rank: 'A', title: '窗口受理员' } as const;
    const answer = ask(grants, { post: 'deputy', posts: [desk, ...posts] });
    expect(answer).toMatchObject({ ok: true, use: { actingFor: 'chief' } });
  });

  it('is in force exactly between its days and before its revocation', () => {
    const day = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), day, (from, to, revokedOn, on) => {
        const grant = aGrant({ from, to, ...(revokedOn === undefined ? {} : { revokedOn }) });
        const inForce = from <= on && on <= to && !(revokedOn !== undefined && revokedOn <= on);
        expect(ask([grant], { on }).ok).toBe(inForce);
      }),
    );
  });
});
