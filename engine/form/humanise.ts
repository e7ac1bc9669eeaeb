/** Faults of answers → one sentence a place, in the order of the form, for the people who fill it in. */
import type { Column } from '../fields/table.ts';
import { type Field, kindOf } from '../fields/registry.ts';
import { formats } from '../formats/registry.ts';
import { problemTable, type Problem } from '../problems.ts';
import type { SchemaError } from '../validation/schema-error.ts';
import { pointerToken } from '../validation/schema-error.ts';
import type { Answers, CompiledForm, Dropped } from './compiled.ts';
import type { FieldError } from './field-error.ts';
import { type Place, placeOf } from './place.ts';
import { sayAnswer } from './say-answer.ts';

const problem = problemTable({
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

const types: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  money: '金额，精确到分',
  date: '日期',
  boolean: '“是”或者“否”',
  choice: '选项中的一个',
  choices: '选项中的几个',
  table: '明细表',
};
const factOf = (part: Field | Column) => kindOf(part).fact;
const chosen = new Set<string | undefined>(['choice', 'choices', 'boolean']);

const unitOf = (part: Field | Column) => (part.kind === 'table' ? (part.rowName ?? '行') : '项');
const words = ({ part }: Place) => (part.kind === 'text' ? part.patternWords : undefined);
const wholeOr = (part: Field | Column) =>
  factOf(part) === 'number' && !('decimals' in part && part.decimals) ? '整数' : (types[factOf(part) ?? ''] ?? '');

type Say = (place: Place, params: SchemaError['params'], value: unknown, at: string) => Problem;

/** What each keyword means to people; earlier ones say more, and of several at one place the first is said. */
const sayers = new Map<string, Say>([
  [
    'required',
    ({ name, part }, _params, _value, at) =>
      problem('ANSWER_MISSING', at, { name, verb: chosen.has(factOf(part)) ? '选择' : '填写' }),
  ],
  ['wellFormed', ({ name }, _params, _value, at) => problem('ANSWER_HALF_CHARACTER', at, { name })],
  ['oneOf', ({ name }, _params, _value, at) => problem('ANSWER_OPTION', at, { name })],
  ['type', ({ name, part }, _params, _value, at) => problem('ANSWER_TYPE', at, { name, wanted: wholeOr(part) })],
  [
    'format',
    ({ name }, { format }, value, at) =>
      problem('ANSWER_FORMAT', at, { words: formats.get(String(format))?.fault(String(value)) ?? `${name}格式不对` }),
  ],
  [
    'pattern',
    (place, _params, _value, at) => problem('ANSWER_FORMAT', at, { words: words(place) ?? `${place.name}格式不对` }),
  ],
  ['minLength', ({ name }, { limit }, _value, at) => problem('ANSWER_SHORT', at, { name, limit: Number(limit) })],
  ['maxLength', ({ name }, { limit }, _value, at) => problem('ANSWER_LONG', at, { name, limit: Number(limit) })],
  [
    'minimum',
    ({ name, part }, { limit }, _v, at) => problem('ANSWER_SMALL', at, { name, limit: sayAnswer(part, limit) }),
  ],
  [
    'maximum',
    ({ name, part }, { limit }, _v, at) => problem('ANSWER_LARGE', at, { name, limit: sayAnswer(part, limit) }),
  ],
  [
    'multipleOf',
    ({ name, part }, _params, _value, at) =>
      problem('ANSWER_DECIMALS', at, { name, places: ('decimals' in part ? part.decimals : undefined) ?? 0 }),
  ],
  [
    'earliest',
    ({ name, part }, { limit }, _v, at) => problem('ANSWER_EARLY', at, { name, limit: sayAnswer(part, limit) }),
  ],
  [
    'latest',
    ({ name, part }, { limit }, _v, at) => problem('ANSWER_LATE', at, { name, limit: sayAnswer(part, limit) }),
  ],
  [
    'minItems',
    ({ name, part }, { limit }, _v, at) =>
      problem('ANSWER_FEW', at, { name, limit: Number(limit), unit: unitOf(part) }),
  ],
  [
    'maxItems',
    ({ name, part }, { limit }, _v, at) =>
      problem('ANSWER_MANY', at, { name, limit: Number(limit), unit: unitOf(part) }),
  ],
  ['uniqueItems', ({ name }, _params, _value, at) => problem('ANSWER_TWICE', at, { name })],
]);
const weights = new Map([...sayers.keys()].map((keyword, weight) => [keyword, weight]));

const valueAt = (pointer: string, answers: Answers) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answers);

const pointerOf = ({ instancePath, params }: SchemaError) =>
  params.missingProperty === undefined
    ? instancePath
    : `${instancePath}/${pointerToken(params.missingProperty as string)}`;

const compareOrder = (a: readonly number[], b: readonly number[]) => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

/** One sentence for each place that has faults: the most telling of them. */
export function humanise(errors: readonly SchemaError[], answers: Answers, form: CompiledForm): FieldError[] {
  const found = new Map<string, { place: Place; error: SchemaError; weight: number }>();
  for (const error of errors) {
    const place = placeOf(pointerOf(error), form);
    const weight = weights.get(error.keyword);
    if (!place || weight === undefined) continue;
    const known = found.get(place.pointer);
    if (!known || weight < known.weight) found.set(place.pointer, { place, error, weight });
  }
  return [...found.values()]
    .sort((a, b) => compareOrder(a.place.order, b.place.order))
    .flatMap(({ place, error }) => {
      const say = sayers.get(error.keyword);
      const value = valueAt(error.instancePath, answers);
      const where = { section: place.section, field: place.field.id };
      return say ? [{ ...say(place, error.params, value, place.pointer), ...where }] : [];
    });
}

const refusals = { unknown: 'ANSWER_UNKNOWN', hidden: 'ANSWER_HIDDEN', computed: 'ANSWER_COMPUTED' } as const;

/** Data that came in and is not kept, as faults: what a server answers when a submission holds any. */
export const refuse = (dropped: readonly Dropped[], form: CompiledForm): FieldError[] =>
  dropped.map(({ pointer, reason }) => {
    const place = placeOf(pointer, form);
    const name = reason === 'unknown' ? pointer.slice(1) : (place?.name ?? '');
    return {
      ...problem(refusals[reason], pointer, { name }),
      section: place?.section ?? '',
      field: place?.field.id ?? '',
    };
  });
