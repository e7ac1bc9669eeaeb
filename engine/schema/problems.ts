/** Faults a validator found in a configuration → problems in words for the people who write it. */
import { problemTable, type Problem } from '../problems.ts';
import type { SchemaError } from '../validation/schema-error.ts';
import { parsePointer, pointer } from './pointer.ts';

export const schemaWords = {
  SCHEMA_TYPE: '“{place}”应当是{wanted}',
  SCHEMA_CHOICE: '“{place}”只能是{wanted}之一',
  SCHEMA_MISSING: '“{place}”缺少“{name}”',
  SCHEMA_UNKNOWN: '“{place}”里不认识“{name}”',
  SCHEMA_KIND: '“{place}”的“{name}”不是认识的种类',
  SCHEMA_SMALL: '“{place}”不能小于 {limit}',
  SCHEMA_LARGE: '“{place}”不能大于 {limit}',
  SCHEMA_BLANK: '“{place}”不能为空',
  SCHEMA_SHORT: '“{place}”不能少于 {limit} 个字',
  SCHEMA_LONG: '“{place}”不能超过 {limit} 个字',
  SCHEMA_FEW: '“{place}”不能少于 {limit} 项',
  SCHEMA_MANY: '“{place}”不能超过 {limit} 项',
  SCHEMA_PATTERN: '“{place}”的写法不对，应当是{wanted}',
  SCHEMA_VALUE: '“{place}”的值不对',
} as const;

const problem = problemTable(schemaWords);

const types: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组属性',
};

/** What the patterns of our schemas ask for; another pattern is shown as it is. */
const patterns: Readonly<Record<string, string>> = {
  '^[a-z][A-Za-z0-9]{0,63}$': '小写字母开头、只含字母和数字的标识（不超过 64 个字符）',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': '小写字母开头、用连字符连接的标识，如 outdoor-advertising',
  '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$': '字母、数字、下划线或连字符组成的值',
  '^(answers|applicant|case|licence)\\.[a-z][A-Za-z0-9]{0,63}$': '事实的全名，如 answers.area',
  '^answers\\.[a-z][A-Za-z0-9]{0,63}$': '表单字段的全名，如 answers.area',
  '^/(0|[1-9][0-9]{0,3})/[a-z][A-Za-z0-9]{0,63}$': '第几行（从 0 起）的哪一列，如 /0/area',
};

type Words = (place: string, params: SchemaError['params'], at: string) => Problem;
const limited =
  (code: 'SCHEMA_SMALL' | 'SCHEMA_LARGE' | 'SCHEMA_SHORT' | 'SCHEMA_LONG' | 'SCHEMA_FEW' | 'SCHEMA_MANY'): Words =>
  (place, { limit }, at) =>
    problem(code, at, { place, limit });
const short = limited('SCHEMA_SHORT');

const words: Readonly<Record<string, Words>> = {
  type: (place, { type }, at) => problem('SCHEMA_TYPE', at, { place, wanted: types[String(type)] ?? type }),
  required: (place, { missingProperty }, at) => problem('SCHEMA_MISSING', at, { place, name: missingProperty }),
  additionalProperties: (place, { additionalProperty: name }, at) =>
    problem('SCHEMA_UNKNOWN', at + pointer([String(name)]), { place, name }),
  discriminator: (place, { tag }, at) => problem('SCHEMA_KIND', at, { place, name: tag }),
  minimum: limited('SCHEMA_SMALL'),
  maximum: limited('SCHEMA_LARGE'),
  minLength: (place, params, at) =>
    params.limit === 1 ? problem('SCHEMA_BLANK', at, { place }) : short(place, params, at),
  maxLength: limited('SCHEMA_LONG'),
  minItems: limited('SCHEMA_FEW'),
  maxItems: limited('SCHEMA_MANY'),
  minProperties: limited('SCHEMA_FEW'),
  maxProperties: limited('SCHEMA_MANY'),
  pattern: (place, { pattern }, at) =>
    problem('SCHEMA_PATTERN', at, { place, wanted: patterns[String(pattern)] ?? `符合 ${String(pattern)} 的文字` }),
  format: (place, _params, at) => problem('SCHEMA_PATTERN', at, { place, wanted: '真实的日期，如 2026-01-31' }),
};

/** `/steps/0/limit` → `steps[0].limit`. */
const placeOf = (at: string) =>
  parsePointer(at)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '') || '整个文件';

/** Faults of all branches of a choice become one: which values, or which types, there are. */
function choiceProblem(at: string, faults: readonly SchemaError[]): Problem {
  const place = placeOf(at);
  const here = faults.filter(({ instancePath }) => instancePath === at);
  const values = here.flatMap(({ keyword, params }) => (keyword === 'const' ? [String(params.allowedValue)] : []));
  if (values.length > 0) return problem('SCHEMA_CHOICE', at, { place, wanted: values.join('、') });
  // Nothing is written where a text could stand: that is what is wrong, not its type.
  if (here.some(({ keyword, params }) => keyword === 'minLength' && params.limit === 1))
    return problem('SCHEMA_BLANK', at, { place });
  const kinds = here.flatMap(({ keyword, params }) => (keyword === 'type' ? [types[String(params.type)] ?? ''] : []));
  return kinds.length > 0
    ? problem('SCHEMA_CHOICE', at, { place, wanted: kinds.join('、') })
    : problem('SCHEMA_VALUE', at, { place });
}

/** Faults of one file told at once; those behind them are told when these are mended. */
const TOLD = 200;

/** The place itself and all around it, outermost first. */
function* around(at: string): Generator<string> {
  for (let end = at.indexOf('/', 1); end !== -1; end = at.indexOf('/', end + 1)) yield at.slice(0, end);
  yield at;
}

/** One problem a fault or, of the branches of a choice, one altogether; in the order found, choices last; pointers are into the file. */
export function schemaProblems(errors: readonly SchemaError[]): Problem[] {
  const choices = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : [])));
  const plain: SchemaError[] = [];
  /** By the outermost choice they lie in. */
  const chosen = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const choice = choices.size > 0 ? [...around(error.instancePath)].find((at) => choices.has(at)) : undefined;
    const beside = choice === undefined ? plain : chosen.get(choice);
    if (beside) beside.push(error);
    else if (choice !== undefined) chosen.set(choice, [error]);
  }
  return [
    ...plain.slice(0, TOLD).map(({ keyword, params, instancePath: at }) => {
      const place = placeOf(at);
      return words[keyword]?.(place, params, at) ?? problem('SCHEMA_VALUE', at, { place });
    }),
    ...[...chosen].slice(0, TOLD).map(([at, faults]) => choiceProblem(at, faults)),
  ];
}
