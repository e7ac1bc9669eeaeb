/** A filter as a tree: what the matcher evaluates and the planner reads. */

/** A test of the values a path reaches. */
export type Condition = {
  /** The operator as written, `$eq` for a bare value. */
  op: string;
  operand: unknown;
  test: (value: unknown) => boolean;
  /** An array is tested itself, its items are not. */
  whole?: boolean;
};

export type Filter =
  { kind: 'all' | 'any' | 'none'; of: Filter[] } | { kind: 'field'; path: readonly string[]; condition: Condition };

/** An operator on a field. `read` may need the operators beside it (`$regex` with `$options`) and the parser itself. */
export type Operator = {
  read: (operand: unknown, tools: Tools, beside: Record<string, unknown>) => Part;
};

/** What an operator yields: one condition, or several joined by all, any or none. */
export type Part = Condition | { kind: 'all' | 'any' | 'none'; parts: Part[] };

export type Tools = {
  filter: (document: unknown) => Filter;
  /** The operators of `{ $gt: 1, $lt: 5 }`, all of which must hold. */
  operators: (document: Record<string, unknown>) => Part;
  matches: (filter: Filter, node: unknown) => boolean;
  /** Whether a part holds for one value, arrays not being entered. */
  holds: (part: Part, value: unknown) => boolean;
};

export const isOperators = (value: unknown): value is Record<string, unknown> => {
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    '_bsontype' in value ||
    value instanceof Date
  )
    return false;
  const first = Object.keys(value)[0];
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id' && first !== '$db';
};
