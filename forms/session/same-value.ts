/** Same content? For JSON values, whose keys keep their order when they are copied. */
export const sameValue = (one: unknown, other: unknown) =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
