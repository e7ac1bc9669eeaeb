/** The case after something happened to the licence it issued, or to what its applicant may still apply for. */
import type { Change } from './apply.ts';

type LicenceEvent = 'revoked' | 'licenceCancelled' | 'barred' | 'barLifted' | 'registered';

export const licenceChanges: { [K in LicenceEvent]: Change<K> } = {
  revoked: (_, { on, by, payload }) => ({ revocation: { on, by, ...payload } }),
  licenceCancelled: (_, { on, by, payload }) => ({ cancellation: { on, by, ...payload } }),
  barred: ({ bars = [] }, { on, payload }) => ({ bars: [...bars, { ...payload, on }] }),
  barLifted: ({ bars = [] }, { on, by, payload: { bar, ...lifting } }) => ({
    bars: bars.map((one) => (one.kind === bar && !one.lifting ? { ...one, lifting: { ...lifting, on, by } } : one)),
  }),
  registered: (_, { payload: { licence } }) => ({ licence }),
};
