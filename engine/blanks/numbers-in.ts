/** Most blanks one entry of the register names: a delivery comes in boxes of hundreds. */
export const mostAtOnce = 2000;

export type Range = { ok: true; numbers: readonly string[] } | { ok: false; why: 'form' | 'order' | 'many' };

/**
 * The numbers from one to another, both included: alike but for their last digits, which are equally many
 * (`43LP00001` to `43LP00100`).
 */
export function numbersIn(from: string, to: string): Range {
  const [, head, first = ''] = /^(.*?)(\d{1,12})$/u.exec(from) ?? [];
  const [, otherHead, last = ''] = /^(.*?)(\d{1,12})$/u.exec(to) ?? [];
  if (head === undefined || head !== otherHead || first.length !== last.length) return { ok: false, why: 'form' };
  const [start, end] = [Number(first), Number(last)];
  if (end < start) return { ok: false, why: 'order' };
  if (end - start >= mostAtOnce) return { ok: false, why: 'many' };
  const numbers = Array.from(
    { length: end - start + 1 },
    (_, at) => `${head}${String(start + at).padStart(first.length, '0')}`,
  );
  return { ok: true, numbers };
}
