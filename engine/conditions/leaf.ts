/** One comparison: a fact, an operator, and a value or another fact. */
import type { Facts } from '../facts/fact.ts';
import type { Reading } from '../facts/slots.ts';
import { factSource, unreadable, type FactSource } from '../facts/source.ts';
import { factTypes } from '../facts/types.ts';
import { operators, type Operator } from '../schema/condition.ts';
import type { Build, Part } from './compiled.ts';
import type { LeafExplanation } from './explanation.ts';
import { operatorKinds, type RightHand } from './operators.ts';
import { conditionProblem } from './problems.ts';

/** The parts of a comparison as written, and where each stands in the file. */
export type LeafParts = Readonly<Partial<Record<'fact' | 'path' | 'operator' | 'value', unknown>>>;
export type LeafPlaces = Readonly<Record<'fact' | 'path' | 'operator' | 'value', string>>;

interface Comparison {
  source: FactSource;
  operator: Operator;
  at: string;
}

/** Compiles one comparison, or reports why it cannot mean anything. */
export function compileLeaf(parts: LeafParts, build: Build, places: LeafPlaces): Part | undefined {
  const { problems } = build;
  const { operator, value } = parts;
  const source = factSource(parts.fact, parts.path, build.facts, places);
  if ('code' in source) problems.push(source);
  if (typeof operator !== 'string' || !isOperator(operator)) {
    problems.push(conditionProblem('OPERATOR_UNKNOWN', places.operator, { operator }));
    return undefined;
  }
  if ('code' in source) return undefined;
  const { label, type } = source;
  if (!operatorKinds[operator].fits.includes(type)) {
    const words = { label, type: factTypes[type].label, operator: operators[operator] };
    problems.push(conditionProblem('OPERATOR_UNFIT', places.operator, words));
    return undefined;
  }
  const comparison = { source, operator, at: places.value };
  return isReference(value) ? withFact(comparison, value, build) : withValue(comparison, value, build);
}

const isOperator = (name: string): name is Operator => Object.hasOwn(operatorKinds, name);
const isReference = (value: unknown): value is { fact?: unknown; path?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const amounts: Readonly<Record<RightHand, string>> = { value: '一个', list: '一组（至少一个）', member: '一个' };

function withValue({ source, operator, at }: Comparison, value: unknown, build: Build): Part | undefined {
  const { fact, path, label, type, options, read } = source;
  const { right, compare } = operatorKinds[operator];
  const member = factTypes[right === 'member' ? 'choice' : type];
  const values: readonly unknown[] = right === 'list' ? (Array.isArray(value) ? value : []) : [value];
  if (values.length === 0 || !values.every(member.holds)) {
    build.problems.push(conditionProblem('VALUE_UNFIT', at, { label, wanted: `${amounts[right]}${member.label}` }));
    return undefined;
  }
  const strangers = options ? values.filter((one) => !options.includes(one as string)) : [];
  for (const one of strangers) build.problems.push(conditionProblem('VALUE_OPTION', at, { label, value: one }));
  if (strangers.length > 0) return undefined;

  const slot = build.slots.numberOf(source);
  const test = (seen: Reading) => {
    const left = seen[slot];
    return left === undefined ? undefined : compare(left, value);
  };
  const explain = (seen: Reading, facts: Facts): LeafExplanation => {
    const outcome = test(seen);
    const left = outcome === undefined ? read(facts) : seen[slot];
    const why = outcome === undefined ? unreadable(source, left) : undefined;
    return { op: operator, outcome, fact, path, label, left, right: value, why };
  };
  return { test, explain };
}

function withFact(
  { source, operator, at }: Comparison,
  reference: { fact?: unknown; path?: unknown },
  build: Build,
): Part | undefined {
  const { problems, slots } = build;
  const strangers = Object.keys(reference).filter((key) => key !== 'fact' && key !== 'path');
  for (const key of strangers) problems.push(conditionProblem('CONDITION_KEY', at, { key }));
  const places = { fact: `${at}/fact`, path: `${at}/path` };
  const other = factSource(reference.fact, reference.path, build.facts, places);
  if ('code' in other) problems.push(other);
  if ('code' in other || strangers.length > 0) return undefined;
  const { fact, path, label } = source;
  const { right, compare } = operatorKinds[operator];
  if (!comparable(right, source, other)) {
    problems.push(conditionProblem('VALUE_FACT_UNFIT', at, { label, other: other.label }));
    return undefined;
  }

  const slot = slots.numberOf(source);
  const otherSlot = slots.numberOf(other);
  const test = (seen: Reading) => {
    const left = seen[slot];
    const right = seen[otherSlot];
    return left === undefined || right === undefined ? undefined : compare(left, right);
  };
  const explain = (seen: Reading, facts: Facts): LeafExplanation => {
    const outcome = test(seen);
    const left = source.read(facts);
    const right = other.read(facts);
    const blocked = seen[slot] === undefined ? unreadable(source, left) : unreadable(other, right);
    return { op: operator, outcome, fact, path, label, left, right, why: outcome === undefined ? blocked : undefined };
  };
  return { test, explain };
}

/** Which facts may stand on the right: the left's family, a list of such values, or one member of the left's list. */
function comparable(right: RightHand, left: FactSource, other: FactSource): boolean {
  if (right === 'value') return factTypes[left.type].family === factTypes[other.type].family;
  const [one, many] = right === 'list' ? [left, other] : [other, left];
  return factTypes[one.type].family === 'words' && many.type === 'choices';
}
