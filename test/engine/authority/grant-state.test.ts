import { grantState } from '../../../engine/authority/grant-state.ts';

const grant = { from: '2026-01-01', to: '2026-12-31' };

it.each([
  ['2025-12-31', 'notYet'],
  ['2026-01-01', 'inForce'],
  ['2026-11-30', 'inForce'],
  ['2026-12-01', 'expiring'],
  ['2026-12-31', 'expiring'],
  ['2027-01-01', 'expired'],
] as const)('a grant of the year 2026 is on %s %s', (on, state) => {
  expect(grantState(grant, on)).toBe(state);
});

it('a revocation takes effect on its day, and outlives the grant', () => {
  const revoked = { ...grant, revokedOn: '2026-06-01' };
  expect(grantState(revoked, '2026-05-31')).toBe('inForce');
  expect(grantState(revoked, '2026-06-01')).toBe('revoked');
  expect(grantState(revoked, '2027-06-01')).toBe('revoked');
});
