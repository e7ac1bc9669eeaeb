/**
 * Freezes a value through and through, and gives it back. What a condition, rule, table, template or operator of others is
 * handed so can be read and nothing else: whoever tries to alter it fails on the spot.
 * @param value plain data without cycles; what is frozen already is taken to be so through and through
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
