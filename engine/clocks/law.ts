/**
 * What 行政许可法 fixes for permits (matter type 01). Other types follow it only where the centre's configuration
 * names a basis, so a caller passes these values, or the centre's own, to the clocks.
 */
import type { specialKinds } from '../schema/review.ts';

export const permitLaw = {
  notice: { days: 5, basis: '《行政许可法》第三十二条' },
  approval: { days: 20, extension: 10, basis: '《行政许可法》第四十二条' },
  jointApproval: { days: 45, extension: 15, basis: '《行政许可法》第四十二条第二款' },
  forwarding: { days: 20, basis: '《行政许可法》第四十三条' },
  hearing: { days: { ask: 5, hold: 20, notice: 7 }, basis: '《行政许可法》第四十七条、第四十八条' },
  delivery: { days: 10, basis: '《行政许可法》第四十四条' },
} as const;

/** Grounds for which time is not counted against the statutory limit, each with its basis. */
export type PauseGrounds = Readonly<Partial<Record<keyof typeof specialKinds, string>>>;

const article45 = '《行政许可法》第四十五条';

/** The closed list of article 45. Site visits, public notices and consultations are not in it. */
export const permitPauseGrounds: PauseGrounds = {
  hearing: article45,
  tender: article45,
  auction: article45,
  inspection: article45,
  testing: article45,
  quarantine: article45,
  appraisal: article45,
  expertReview: article45,
};
