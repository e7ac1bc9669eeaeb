/** Hides the middle of a personal value on public copies. Counts characters, so that 𠮷田 is two. */
const shown: Readonly<Record<string, { head: number; tail: number }>> = {
  name: { head: 1, tail: 0 },
  id: { head: 6, tail: 4 },
  phone: { head: 3, tail: 4 },
  account: { head: 0, tail: 4 },
};

export const maskKinds = Object.keys(shown);

/** A value too short to hide anything with the kind's rule shows its first character only. */
export function mask(value: string, kind: string): string {
  const characters = Array.from(value);
  const rule = shown[kind] ?? { head: 0, tail: 0 };
  const { head, tail } = characters.length > rule.head + rule.tail ? rule : { head: 1, tail: 0 };
  const hidden = Math.max(characters.length - head - tail, 0);
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + (tail > 0 ? characters.slice(-tail).join('') : '');
}
