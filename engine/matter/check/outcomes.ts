/** Requirements, fees, results and quota. */
import { factTypes } from '../../facts/types.ts';
import type { FactType } from '../../facts/fact.ts';
import { kindOf } from '../../fields/registry.ts';
import { fieldsOf } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { resultKinds } from '../../schema/outcome.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

/** `answers.x` must be a field of one of the types. */
function checkAnswer({ form }: Bundle, fact: string, types: readonly FactType[], at: string): Problem[] {
  const id = fact.slice('answers.'.length);
  const field = fieldsOf(form).find((one) => one.id === id);
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

/** Permits cost nothing before they are granted unless a law says so (行政许可法第五十八条). */
function checkFees({ identity, fees }: Bundle['matter']): Problem[] {
  return fees.flatMap(({ name, reducible, reductionBasis, due, basis, online }, index) => {
    const at = `/fees/${index}`;
    return [
      ...(reducible && reductionBasis === undefined
        ? [matterProblem('FEE_REDUCTION_WITHOUT_BASIS', `${at}/reducible`, { name })]
        : []),
      ...(identity.type === '01' && due === 'acceptance' && basis.article === undefined
        ? [matterProblem('FEE_TOO_EARLY', `${at}/due`, { name })]
        : []),
      ...(online ? [] : [matterProblem('FEE_OFFLINE', `${at}/online`, { name })]),
    ];
  });
}

/** What the name of a result says about its kind. */
const named: readonly (readonly [RegExp, keyof typeof resultKinds])[] = [
  [/(证|证书|执照)$/u, 'licence'],
  [/(批复|批文)$/u, 'approval'],
];

const checkResults = ({ results }: Bundle['matter']): Problem[] =>
  results.flatMap(({ name, kind, sample }, index) => {
    const wanted = named.find(([ending]) => ending.test(name))?.[1];
    return [
      ...(wanted !== undefined && wanted !== kind
        ? [
            matterProblem('RESULT_KIND_UNFIT', `/results/${index}/kind`, {
              name,
              kind: resultKinds[kind],
              wanted: resultKinds[wanted],
            }),
          ]
        : []),
      ...(kind !== 'none' && sample === undefined
        ? [matterProblem('RESULT_WITHOUT_SAMPLE', `/results/${index}`, { name })]
        : []),
    ];
  });

export function checkOutcomes(bundle: Bundle): Problem[] {
  const { requirements, fees, results } = bundle.matter;
  return [
    ...Object.entries(requirements).flatMap(([name, list]) => twice(list, `/requirements/${name}`, 'id')),
    ...checkQuota(bundle),
    ...twice(fees, '/fees', 'id'),
    ...checkFees(bundle.matter),
    ...checkResults(bundle.matter),
    ...(results.length === 0 ? [matterProblem('RESULT_MISSING', '/results')] : []),
    ...twice(results, '/results', 'id'),
    ...results.flatMap(({ validUntil }, index) =>
      validUntil === undefined ? [] : checkAnswer(bundle, validUntil, ['date'], `/results/${index}/validUntil`),
    ),
  ];
}
