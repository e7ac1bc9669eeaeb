/** The text a JSON Pointer leads to inside a case; empty where there is none. */
export function valueAt(from: object, pointer: string): string {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inside, step) =>
        typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[step] : undefined,
      from,
    );
  return typeof found === 'string' ? found : '';
}
