import fc from 'fast-check';
import { RE2JS } from 're2js';
import { matcherOf } from '../../../../engine/validation/pattern/match.ts';
import { checkPattern } from '../../../../engine/validation/pattern/read.ts';

/** The dialect as RE2 writes it: another spelling of code points and scripts. */
const forRe2 = (source: string) =>
  source.replace(
    /\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|([pP])\{Script=(\w+)\}|[^])/gu,
    (escape: string, ...parts) => {
      const [braced, plain, property, script] = parts as (string | undefined)[];
      if (braced ?? plain) return `\\x{${braced ?? plain}}`;
      return property ? `\\${property}{${script}}` : escape;
    },
  );

const token = fc.constantFrom(
  ...[
    'a',
    'Z',
    '0',
    '江',
    '𠮷',
    '·',
    '/',
    '-',
    ',',
    ':',
    '=',
    '!',
    '<',
    ' ',
    '^',
    '$',
    '|',
    '(',
    '(?:',
    '(?=',
    '(?<n>',
    ')',
  ],
  ...[
    '[',
    '[^',
    ']',
    '{2}',
    '{1,3}',
    '{2,}',
    '{',
    '}',
    '?',
    '*',
    '+',
    '.',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\b',
    '\\B',
  ],
  ...[
    '\\n',
    '\\t',
    '\\u4E00',
    '\\u{20BB7}',
    '\\ud842',
    '\\p{L}',
    '\\p{Lu}',
    '\\P{Nd}',
    '\\p{Script=Han}',
    '\\p{ASCII}',
  ],
  ...['\\.', '\\\\', '\\-', '\\/', '\\]', '\\1', '\\A', '\\Q', '\\x41', '\\cA', 'a-z', '0-9', '一-龥'],
);
const pattern = fc.array(token, { minLength: 1, maxLength: 10 }).map((tokens) => tokens.join(''));
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      '0',
      '5',
      '江',
      '𠮷',
      '·',
      '-',
      '/',
      '\\',
      ' ',
      '\n',
      '\t',
      '\r',
      '\u2028',
      '\u3000',
      '\ud842',
      '_',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** RE2 reads white space and the dot in its own way. */
const likeRe2 = (source: string) => !/\\[sS]|\./u.test(source.replaceAll(/\\[^sS]/gu, ''));

it('means what ECMAScript means by every pattern that is let in, and RE2 where they agree', () => {
  let accepted = 0;
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 10, maxLength: 10 }), (source, texts) => {
      if (checkPattern(source) !== undefined) return;
      accepted += 1;
      const ours = matcherOf(source);
      const builtIn = new RegExp(source, 'u');
      const re2 = likeRe2(source) ? RE2JS.compile(forRe2(source)) : undefined;
      for (const one of texts) {
        const wanted = builtIn.test(one);
        expect([source, one, ours(one)]).toEqual([source, one, wanted]);
        expect([source, one, re2?.matcher(one).find() ?? wanted]).toEqual([source, one, wanted]);
      }
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(300);
}, 30_000);

it.each([
  ['the pattern every article warns of', '^(a+)+$', `${'a'.repeat(10_000)}!`],
  ['many repeats that may share a text', `^${'\\d*'.repeat(60)}x$`, '1'.repeat(10_000)],
  ['the largest repeats', '^(?:a{990}){2}b$', 'a'.repeat(10_000)],
  ['a repeat of what may be nothing', '^(?:a?b?){20}c$', 'ab'.repeat(5000)],
])('reads %s in time that grows with the text', (_title, source, long) => {
  expect(checkPattern(source)).toBeUndefined();
  const start = performance.now();
  expect(matcherOf(source)(long)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
});

it('refuses a pattern nobody has checked', () => {
  expect(() => matcherOf('(a)\\1')).toThrow('outside the dialect');
});
