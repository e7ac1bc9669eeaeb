/**
 * Every case of a small form, one after the other: what is shown, what may be left out, what a condition comes to.
 * Told a second time and slowly; imports nothing of the engine.
 */
export type Truth = boolean | undefined;
export type Facts = Readonly<Record<string, unknown>>;

type Reference = { fact: string };
export type SmallCondition =
  | { all: readonly SmallCondition[] }
  | { any: readonly SmallCondition[] }
  | { not: SmallCondition }
  | { condition: string }
  | { fact: string; operator: string; value: unknown };
export type Names = Readonly<Record<string, SmallCondition>>;

export interface SmallField {
  id: string;
  /** All it can be. */
  values: readonly unknown[];
  required: boolean;
  when?: SmallCondition | undefined;
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'fact' in value;

function compare(left: never, operator: string, right: never): boolean {
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'in':
      return (right as unknown[]).includes(left);
    case 'notIn':
      return !(right as unknown[]).includes(left);
    case 'contains':
      return (left as unknown[]).includes(right);
    case 'doesNotContain':
      return !(left as unknown[]).includes(right);
    case 'lessThan':
      return left < right;
    case 'lessThanInclusive':
      return left <= right;
    case 'greaterThan':
      return left > right;
    case 'greaterThanInclusive':
      return left >= right;
    default:
      throw new Error(operator);
  }
}

/** Three-valued: a missing fact makes a comparison unknown. */
export function truthOf(condition: SmallCondition, facts: Facts, names: Names = {}): Truth {
  if ('all' in condition) {
    const truths = condition.all.map((one) => truthOf(one, facts, names));
    if (truths.includes(false)) return false;
    return truths.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const truths = condition.any.map((one) => truthOf(one, facts, names));
    if (truths.includes(true)) return true;
    return truths.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const truth = truthOf(condition.not, facts, names);
    return truth === undefined ? undefined : !truth;
  }
  if ('condition' in condition) return truthOf(names[condition.condition]!, facts, names);
  const left = facts[condition.fact];
  const right = isReference(condition.value) ? facts[condition.value.fact] : condition.value;
  if (left === undefined || right === undefined) return undefined;
  return compare(left as never, condition.operator, right as never);
}

/** The facts of every case there can be, in the order of the form. */
export function everyCase(fields: readonly SmallField[], names: Names = {}): Facts[] {
  let cases: Facts[] = [{}];
  for (const { id, values, required, when } of fields)
    cases = cases.flatMap((facts) => {
      if (when && truthOf(when, facts, names) !== true) return [facts];
      const answered = values.map((value) => ({ ...facts, [`answers.${id}`]: value }));
      return required ? answered : [facts, ...answered];
    });
  return cases;
}
