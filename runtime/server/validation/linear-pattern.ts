/** Patterns of configurations run in linear time on the server: RE2 in place of the built-in backtracking engine. */
import { RE2JS } from 're2js';

const escapes = /\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|([pP])\{Script=(\w+)\}|[^])/gu;

/** The one dialect of bundles, written as RE2 writes it. Every escape is read whole, so that `\\\\u0041` stays as it is. */
const translated = (pattern: string): string =>
  pattern.replace(escapes, (escape: string, braced?: string, plain?: string, property?: string, script?: string) => {
    const point = braced ?? plain;
    if (point !== undefined) return `\\x{${point}}`;
    return property === undefined ? escape : `\\${property}{${script ?? ''}}`;
  });

/** What ajv asks of a pattern. `code` is only read when it writes validators to files, which we never do. */
export const linearPattern = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(translated(pattern));
    // ajv tells patterns apart by their text; without one of its own, every pattern would be taken for the first.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern } as RegExp;
  },
  { code: 'linearPattern' },
);
