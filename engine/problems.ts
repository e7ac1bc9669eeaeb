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
type Filling<S extends string> = Readonly<Record<Blanks<S>, string | number>>;
type Rest<S extends string> = [Blanks<S>] extends [never]
  ? [filling?: Filling<S>, severity?: Severity]
  : [filling: Filling<S>, severity?: Severity];

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
    const blanks: Readonly<Record<string, string | number>> = filling ?? {};
    const message = (words[code] ?? '').replaceAll(/\{(\w+)\}/g, (blank, name: string) =>
      String(blanks[name] ?? blank),
    );
    return { code, pointer, message, severity: severity ?? 'error' };
  };
}
