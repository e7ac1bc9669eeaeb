/** Patterns of configurations run in linear time on the server: RE2 in place of the built-in backtracking engine. */
import { RE2JS } from 're2js';

/** The one dialect of bundles, written as RE2 writes it. */
const translated = (pattern: string): string =>
  pattern
    .replace(
      /\\u\{([0-9A-Fa-f]+)\}|\\u([0-9A-Fa-f]{4})/g,
      (_, braced: string, plain: string) => `\\x{${braced || plain}}`,
    )
    .replace(/\\p\{Script=(\w+)\}/g, '\\p{$1}');

/** What ajv asks of a pattern. `code` is only read when it writes validators to files, which we never do. */
export const linearPattern = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(translated(pattern));
    return { test: (text: string) => compiled.matcher(text).find() } as RegExp;
  },
  { code: 'linearPattern' },
);
