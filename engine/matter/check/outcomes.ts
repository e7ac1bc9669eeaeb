/** Requirements, fees, results and quota. */
import { factTypes } from '../../facts/types.ts';
import type { FactType } from '../../facts/fact.ts';
import { kindOf } from '../../fields/registry.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

/** `answers.x` must be a field of one of the types. */
function checkAnswer({ form }: Bundle, fact: string, types: readonly FactType[], at: string): Problem[] {
  const id = fact.slice('answers.'.length);
  const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (!field) return [matterProblem('FIELD_UNKNOWN', at, { field: id })];
  const type = kindOf(field).fact;
  if (type && types.includes(type)) return [];
  const wanted = types.map((one) => factTypes[one].label).join('或');
  return [
    matterProblem('FIELD_UNFIT', at, { label: field.title, type: type ? factTypes[type].label : '说明', wanted }),
  ];
}

function checkQuota(bundle: Bundle): Problem[] {
  const { limited, basis, ledger } = bundle.matter.quota;
  return [
    ...(limited && !basis ? [matterProblem('QUOTA_WITHOUT_BASIS', '/quota')] : []),
    ...(ledger ? checkAnswer(bundle, ledger.fact, ['number'], '/quota/ledger/fact') : []),
  ];
}

export function checkOutcomes(bundle: Bundle): Problem[] {
  const { requirements, fees, results } = bundle.matter;
  return [
    ...Object.entries(requirements).flatMap(([name, list]) => twice(list, `/requirements/${name}`, 'id')),
    ...checkQuota(bundle),
    ...twice(fees, '/fees', 'id'),
    ...fees.flatMap(({ name, reducible, reductionBasis }, index) =>
      reducible && reductionBasis === undefined
        ? [matterProblem('FEE_REDUCTION_WITHOUT_BASIS', `/fees/${index}/reducible`, { name })]
        : [],
    ),
    ...(results.length === 0 ? [matterProblem('RESULT_MISSING', '/results')] : []),
    ...twice(results, '/results', 'id'),
    ...results.flatMap(({ validUntil }, index) =>
      validUntil === undefined ? [] : checkAnswer(bundle, validUntil, ['date'], `/results/${index}/validUntil`),
    ),
  ];
}
