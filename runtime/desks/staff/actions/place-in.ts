/** A pointer into a request as a place in antd's forms. */

/** `/command/people/0` → `['people', 0]` */
export const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(2)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What `setFields` takes for a fault. Its type knows only names written out in the source. */
export const placeIn = (pointer: string, message: string, name: unknown = stepsOf(pointer)) => ({
  name: name as never,
  errors: [message],
});
