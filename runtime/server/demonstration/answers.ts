/** The answers of an example, made those of somebody else: other names, places, days and amounts, still valid as a whole. */
import { assess, daysLater, fieldsOf, type CompiledMatter, type Field, type Known } from '../../../engine/index.ts';
import type { Chance } from './chance.ts';
import { roads, tradeNames, villages } from './names.ts';
import { creditCode, identityNumber, mobileNumber } from './numbers.ts';
import { companyName, personName } from './people.ts';

type Answers = Readonly<Record<string, unknown>>;

/** What one case changes everywhere alike, so that sums and periods keep their relation. */
interface Turn {
  chance: Chance;
  /** Natural days later than in the example. */
  days: number;
  factor: number;
}

/** Words of the examples that stand for a name, and what they become. */
const spoken: readonly (readonly [RegExp, (chance: Chance) => string])[] = [
  [/^演示[甲乙丙丁戊己庚辛]$/, personName],
  [/^演示.*(?:公司|中心|单位)$/, companyName],
  [/演示(?=路)/g, (chance) => chance.one(roads)],
  [/演示(?=[村组冲])/g, (chance) => chance.one(villages)],
  [/演示/g, (chance) => chance.one(tradeNames)],
  [/\d+(?=号)/g, (chance) => String(chance.whole(1, 260))],
];

const said = (text: string, chance: Chance): string =>
  spoken.reduce((words, [pattern, make]) => words.replace(pattern, () => make(chance)), text);

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function amount(value: unknown, least: number, { factor }: Turn): unknown {
  if (typeof value !== 'number' || value < 5) return value;
  const decimals = (String(value).split('.')[1] ?? '').length;
  return Math.max(least, Number((value * factor).toFixed(decimals)));
}

type Make = (value: unknown, turn: Turn, field: Field) => unknown;
const words: Make = (value, { chance }) => (typeof value === 'string' ? said(value, chance) : value);

const makes: Readonly<Partial<Record<Field['kind'], Make>>> = {
  text: words,
  paragraph: words,
  address: words,
  mobile: (_, { chance }) => mobileNumber(chance.whole(0, 99_999_999)),
  identityNumber: (value, { chance }) =>
    identityNumber(chance, String(value).replace(/^\d{6}(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')),
  creditCode: (_, { chance }) => creditCode(chance),
  date: (value, { days }) => (isDay(value) ? daysLater(value, days) : value),
  number: (value, turn, field) => amount(value, 'minimum' in field ? (field.minimum ?? 0) : 0, turn),
  money: (value, turn) => amount(value, 1, turn),
  region: (value, { chance }, field) =>
    field.kind === 'region' && field.options?.length ? chance.one(field.options).value : value,
  table: (value, turn, field) =>
    Array.isArray(value) && field.kind === 'table'
      ? value.map((row: Answers) => varied(row, field.columns as readonly Field[], turn))
      : value,
};

const varied = (answers: Answers, fields: readonly Field[], turn: Turn): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      const field = fields.find((one) => one.id === id);
      return [id, field ? (makes[field.kind]?.(value, turn, field) ?? value) : value];
    }),
  );

const TRIES = 4;

/**
 * Answers like those of the example as of `days` later. What the matter finds wrong stays as in the example,
 * its days moved; a matter that leaves nothing to vary gets the example itself.
 */
export function answersLike(
  matter: CompiledMatter,
  example: Answers,
  known: Known,
  { chance, days }: { chance: Chance; days: number },
): Answers {
  const fields = fieldsOf(matter.bundle.form);
  const turn = { chance, days, factor: chance.between(0.75, 1.3) };
  const moved = varied(
    example,
    fields.filter(({ kind }) => kind === 'date'),
    turn,
  );
  let answers = varied(example, fields, turn);
  for (let turns = 0; turns < TRIES; turns++) {
    const { errors, settled } = assess(matter, { answers, ...known });
    // Another amount may leave something unasked.
    if (errors.length === 0) return settled.answers;
    const plain = turns < 2 ? moved : example;
    const wrong = new Set(errors.flatMap(({ field, pointer }) => [field, pointer.split('/')[1] ?? '']));
    answers = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, wrong.has(id) ? plain[id] : value]));
  }
  return assess(matter, { answers: moved, ...known }).errors.length === 0 ? moved : example;
}
