import fc from 'fast-check';
import { checkPattern } from '../../../../engine/index.ts';
import { linearPattern } from '../../../../runtime/server/validation/linear-pattern.ts';

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

it('means the same to the browser and to the server whenever it is let in', () => {
  let accepted = 0;
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 10, maxLength: 10 }), (source, texts) => {
      if (checkPattern(source) !== undefined) return;
      accepted += 1;
      const browser = new RegExp(source, 'u');
      const server = linearPattern(source);
      for (const one of texts) expect([source, one, browser.test(one)]).toEqual([source, one, server.test(one)]);
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(300);
}, 30_000);

it('keeps every pattern of a validator apart from the others', () => {
  expect(String(linearPattern('^甲$'))).not.toBe(String(linearPattern('^乙$')));
});
