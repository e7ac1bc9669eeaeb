/** What each kind of fault in an answer means to the person who gave it. */
import { type Field, kindOf } from '../fields/registry.ts';
import type { Column } from '../fields/table.ts';
import { formats } from '../formats/registry.ts';
import { problemTable, type Problem } from '../problems.ts';
import type { SchemaError } from '../validation/schema-error.ts';
import type { Place } from './place.ts';
import { sayAnswer } from './say-answer.ts';

export const answerProblem = problemTable({
  ANSWER_MISSING: '请{verb}：{name}',
  ANSWER_HALF_CHARACTER: '{name}里有不完整的字符，请重新输入',
  ANSWER_TYPE: '{name}应当是{wanted}',
  ANSWER_OPTION: '请从选项中选择：{name}',
  ANSWER_FORMAT: '{words}',
  ANSWER_SHORT: '{name}不能少于 {limit} 个字',
  ANSWER_LONG: '{name}不能超过 {limit} 个字',
  ANSWER_SMALL: '{name}不能小于 {limit}',
  ANSWER_LARGE: '{name}不能大于 {limit}',
  ANSWER_DECIMALS: '{name}最多保留 {places} 位小数',
  ANSWER_EARLY: '{name}不能早于{limit}',
  ANSWER_LATE: '{name}不能晚于{limit}',
  ANSWER_FEW: '{name}至少要有 {limit} {unit}',
  ANSWER_MANY: '{name}最多只能有 {limit} {unit}',
  ANSWER_TWICE: '{name}有重复的选择',
  ANSWER_UNKNOWN: '申请表里没有“{name}”这一项',
  ANSWER_HIDDEN: '当前情形下不用填写：{name}',
  ANSWER_COMPUTED: '{name}由系统计算，不能填写',
});

const types = {
  text: '文字',
  number: '数字',
  money: '金额，精确到分',
  date: '日期',
  boolean: '“是”或者“否”',
  choice: '选项中的一个',
  choices: '选项中的几个',
  table: '明细表',
  files: '上传的文件',
} as const;

const factOf = (part: Field | Column) => kindOf(part).fact ?? 'text';
const verbs: Readonly<Partial<Record<Field['kind'], string>>> = {
  choice: '选择',
  choices: '选择',
  region: '选择',
  yesNo: '选择',
  attachment: '上传',
  signature: '签上',
};
const verbOf = (part: Field | Column) => verbs[part.kind] ?? '填写';
const units: Readonly<Partial<Record<Field['kind'], string>>> = { attachment: '个文件', signature: '个签名' };
const unitOf = (part: Field | Column) => (part.kind === 'table' ? (part.rowName ?? '行') : (units[part.kind] ?? '项'));
const placesOf = (part: Field | Column) => ('decimals' in part ? part.decimals : undefined) ?? 0;
const wantedOf = (part: Field | Column) =>
  factOf(part) === 'number' && placesOf(part) === 0 ? '整数' : types[factOf(part)];
const patternWords = ({ part, name }: Place) =>
  (part.kind === 'text' ? part.patternWords : undefined) ?? `${name}格式不对`;

interface Fault {
  place: Place;
  /** The place's pointer, name and field or column. */
  at: string;
  name: string;
  part: Field | Column;
  limit: string | number;
  format: string;
  value: unknown;
}

/** By keyword. Earlier ones tell more: of several faults at one place the first in this order is said. */
const sayers: Readonly<Record<string, (fault: Fault) => Problem>> = {
  required: ({ at, name, part }) => answerProblem('ANSWER_MISSING', at, { name, verb: verbOf(part) }),
  wellFormed: ({ at, name }) => answerProblem('ANSWER_HALF_CHARACTER', at, { name }),
  oneOf: ({ at, name }) => answerProblem('ANSWER_OPTION', at, { name }),
  type: ({ at, name, part }) => answerProblem('ANSWER_TYPE', at, { name, wanted: wantedOf(part) }),
  format: ({ at, name, format, value }) =>
    answerProblem('ANSWER_FORMAT', at, { words: formats.get(format)?.fault(String(value)) ?? `${name}格式不对` }),
  pattern: ({ at, place }) => answerProblem('ANSWER_FORMAT', at, { words: patternWords(place) }),
  minLength: ({ at, name, limit }) => answerProblem('ANSWER_SHORT', at, { name, limit }),
  maxLength: ({ at, name, limit }) => answerProblem('ANSWER_LONG', at, { name, limit }),
  minimum: ({ at, name, part, limit }) => answerProblem('ANSWER_SMALL', at, { name, limit: sayAnswer(part, limit) }),
  maximum: ({ at, name, part, limit }) => answerProblem('ANSWER_LARGE', at, { name, limit: sayAnswer(part, limit) }),
  multipleOf: ({ at, name, part }) => answerProblem('ANSWER_DECIMALS', at, { name, places: placesOf(part) }),
  earliest: ({ at, name, part, limit }) => answerProblem('ANSWER_EARLY', at, { name, limit: sayAnswer(part, limit) }),
  latest: ({ at, name, part, limit }) => answerProblem('ANSWER_LATE', at, { name, limit: sayAnswer(part, limit) }),
  minItems: ({ at, name, limit, part }) => answerProblem('ANSWER_FEW', at, { name, limit, unit: unitOf(part) }),
  maxItems: ({ at, name, limit, part }) => answerProblem('ANSWER_MANY', at, { name, limit, unit: unitOf(part) }),
  uniqueItems: ({ at, name }) => answerProblem('ANSWER_TWICE', at, { name }),
};
const weights = new Map(Object.keys(sayers).map((keyword, weight) => [keyword, weight]));

/** How much a keyword tells; less is more. `undefined`: nothing that another fault does not tell. */
export const weightOf = (keyword: string) => weights.get(keyword);

/** Says one fault; its keyword must have a weight. */
export function sayFault({ keyword, params }: SchemaError, place: Place, value: unknown): Problem | undefined {
  const { pointer: at, name, part } = place;
  const { limit = 0, format = '' } = params as { limit?: string | number; format?: string };
  return sayers[keyword]?.({ place, at, name, part, limit, format, value });
}
