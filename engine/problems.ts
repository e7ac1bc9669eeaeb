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
/** How a code declares itself; words alone are those of an error. A fix may use the blanks of the words. */
export type Entry = string | { readonly words: string; readonly severity?: Severity; readonly fix?: string };
export type Entries = Readonly<Record<string, Entry>>;
type WordsOf<E extends Entry> = E extends string ? E : E extends { readonly words: infer W extends string } ? W : never;
export type Rest<E extends Entry> = [Blanks<WordsOf<E>>] extends [never]
  ? [filling?: Filling<WordsOf<E>>]
  : [filling: Filling<WordsOf<E>>];

/** A declaration with everything said. */
export const declared = (entry: Entry): { words: string; severity: Severity; fix: string | undefined } =>
  typeof entry === 'string'
    ? { words: entry, severity: 'error', fix: undefined }
    : { words: entry.words, severity: entry.severity ?? 'error', fix: entry.fix };

/** A value out of a file as it may stand in a message: short, and never through its own `toString`. */
function written(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
  return value.length > 200 ? `${value.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}

const fill = (words: string, blanks: Readonly<Record<string, unknown>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (_, name: string) => written(blanks[name]));

/**
 * Turns a topic's table of codes, each with its words with `{blanks}`, severity and fix, into the maker of its problems.
 * The compiler demands every blank of the chosen code.
 */
export function problemTable<const T extends Entries>(entries: T) {
  return <C extends Extract<keyof T, string>>(code: C, pointer: string, ...[filling]: Rest<T[C]>): Problem => {
    const blanks: Readonly<Record<string, unknown>> = filling ?? {};
    const { words, severity, fix } = declared(entries[code] ?? '');
    const message = fill(words, blanks);
    return { code, pointer, message, severity, ...(fix === undefined ? {} : { fix: fill(fix, blanks) }) };
  };
}
