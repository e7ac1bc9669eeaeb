/** What may be asked about a licence later: there has to be a licence, and for a renewal an end to go on from. */
import type { Problem } from '../../problems.ts';
import type { RenewalWindow } from '../../schema/business.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

const isVoid = ({ earliest, latest }: RenewalWindow): boolean =>
  earliest?.unit === latest.unit && earliest.amount <= latest.amount;

export function checkBusinesses({ matter: { businesses = [], results } }: Bundle): Problem[] {
  const licences = results.filter(({ kind }) => kind === 'licence');
  const end = licences.some(({ validity, validUntil }) => validity !== undefined || validUntil !== undefined);
  const renews = businesses.findIndex(({ kind }) => kind === 'renewal');
  return [
    ...twice(businesses, '/businesses', 'kind'),
    ...(businesses.length > 0 && licences.length === 0
      ? [matterProblem('BUSINESS_WITHOUT_LICENCE', '/businesses')]
      : []),
    ...(renews !== -1 && !end ? [matterProblem('RENEWAL_WITHOUT_END', `/businesses/${renews}`)] : []),
    ...results.flatMap(({ renewalWindow }, index) =>
      renewalWindow && isVoid(renewalWindow)
        ? [matterProblem('RENEWAL_WINDOW_VOID', `/results/${index}/renewalWindow`)]
        : [],
    ),
  ];
}
