import { pointer } from '../../schema/pointer.ts';

/** The texts in a value that match, with their JSON Pointers. */
export function* textsLike(
  value: unknown,
  wanted: RegExp,
  path: readonly string[] = [],
): Generator<{ at: string; found: string }> {
  if (typeof value === 'string') {
    const [found] = wanted.exec(value) ?? [];
    if (found !== undefined) yield { at: pointer(path), found };
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsLike(inner, wanted, [...path, key]);
}
