/** A problem found in a configuration or in data: a stable code, the place, and plain words for people. */
export interface Problem {
  code: string;
  /** JSON Pointer into the file or value that was checked. */
  pointer: string;
  message: string;
  severity: Severity;
  file?: string;
  line?: number;
  /** What to do about it, when one thing is clearly right. */
  fix?: string;
}
export type Severity = 'error' | 'warning' | 'info';

type Blanks<S extends string> = S extends `${string}{${infer Blank}}${infer Rest}` ? Blank | Blanks<Rest> : never;
type Filling<S extends string> = Readonly<Record<Blanks<S>, unknown>>;
export type Rest<S extends string> = [Blanks<S>] extends [never]
  ? [filling?: Filling<S>, severity?: Severity]
  : [filling: Filling<S>, severity?: Severity];

/** A value out of a file as it may stand in a message: short, and never through its own `toString`. */
function written(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
  return value.length > 200 ? `${value.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}

/**
 * Turns a topic's table of code → words with `{blanks}` into the maker of its problems.
 * The compiler demands every blank of the chosen code; severity is `error` unless said otherwise.
 */
export function problemTable<const W extends Readonly<Record<string, string>>>(words: W) {
  return <C extends Extract<keyof W, string>>(
    code: C,
    pointer: string,
    ...[filling, severity]: Rest<W[C]>
  ): Problem => {
    const blanks: Readonly<Record<string, unknown>> = filling ?? {};
    const message = (words[code] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => written(blanks[name]));
    return { code, pointer, message, severity: severity ?? 'error' };
  };
}
