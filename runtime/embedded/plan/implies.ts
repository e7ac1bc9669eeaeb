/** Whether every document a filter finds is in a partial index. */
import { equal } from '../bson/compare.ts';
import type { Condition, Filter } from '../query/filter.ts';
import { certain } from '../query/match.ts';

const PRESENT = new Set(['$gt', '$gte', '$lt', '$lte', '$regex', '$type', '$size', '$elemMatch']);

/** A known condition on the same field is enough when it is the same, or when every value it allows passes. */
function enough(known: Condition, wanted: Condition): boolean {
  if (known.op === wanted.op && equal(known.operand, wanted.operand)) return true;
  if (known.op === '$eq') return known.operand !== null && wanted.test(known.operand);
  if (known.op === '$in' && Array.isArray(known.operand))
    return known.operand.every((value) => value !== null && wanted.test(value));
  if (wanted.op === '$exists') return PRESENT.has(known.op) && known.operand !== null;
  const sameSide =
    known.op.slice(0, 3) === wanted.op.slice(0, 3) && /^\$[gl]te?$/.test(known.op) && /^\$[gl]te?$/.test(wanted.op);
  return sameSide && wanted.test(known.operand);
}

const samePath = (a: readonly string[], b: readonly string[]): boolean => a.join('.') === b.join('.');

export function implies(filter: Filter, partial: Filter): boolean {
  if (partial.kind === 'field') {
    const { path, condition } = partial;
    return certain(filter).some((known) => samePath(known.path, path) && enough(known.condition, condition));
  }
  if (partial.kind === 'none') return equalFilters(filter, partial);
  const each = (inner: Filter): boolean => implies(filter, inner);
  return partial.kind === 'all' ? partial.of.every(each) : partial.of.some(each);
}

/** A negated part is taken as implied only when the filter contains the very same one. */
function equalFilters(filter: Filter, wanted: Filter): boolean {
  if (filter.kind === 'all') return filter.of.some((inner) => equalFilters(inner, wanted));
  if (filter.kind === 'field' || wanted.kind === 'field') return sameField(filter, wanted);
  return (
    filter.kind === wanted.kind &&
    filter.of.length === wanted.of.length &&
    filter.of.every((inner, at) => sameField(inner, wanted.of[at]))
  );
}

function sameField(a: Filter, b: Filter | undefined): boolean {
  return (
    a.kind === 'field' &&
    b?.kind === 'field' &&
    samePath(a.path, b.path) &&
    a.condition.op === b.condition.op &&
    equal(a.condition.operand, b.condition.operand)
  );
}
