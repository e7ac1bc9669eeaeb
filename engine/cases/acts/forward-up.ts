import { dueFrom } from '../due-from.ts';
import { forwardGrounds } from '../forwarding.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Sends the case with the opinion of this level to the authority above. The applicant is told in the same act, and
 * hands in nothing again (行政许可法 第三十五条); this level has twenty days for its part (第四十三条).
 */
export const forwardUp: Act<'forwardUp'> = ({ opinion }, asked) => {
  const { upper } = asked.matter.decision;
  if (!upper) return refusal('CASE_NO_UPPER', '');
  const until = upper.limit && dueFrom(upper.limit, asked.moment, asked);
  return [
    {
      kind: 'forwardedUp',
      payload: {
        authority: upper.name,
        opinion,
        ...forwardGrounds(asked),
        ...(until === undefined ? {} : { until }),
      },
    },
  ];
};
