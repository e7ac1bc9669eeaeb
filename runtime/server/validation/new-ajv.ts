/** ajv as the server uses it everywhere: own properties only, all errors, our formats, our patterns. */
import { Ajv } from 'ajv';
import { formats, matcherOf } from '../../../engine/index.ts';

/** What ajv asks of a pattern. `code` is only read when it writes validators to files, which we never do. */
const pattern = Object.assign(
  // ajv tells patterns apart by their text; without one of its own, every pattern would be taken for the first.
  (source: string) => ({ test: matcherOf(source), toString: () => source }) as RegExp,
  { code: 'pattern' },
);

export function newAjv(): Ajv {
  const ajv = new Ajv({
    // Every schema is written by this program, and a test holds them against draft-07; a bundle has no say in it.
    meta: false,
    validateSchema: false,
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    discriminator: true,
    ownProperties: true,
    multipleOfPrecision: 6,
    code: { regExp: pattern },
  });
  for (const [name, { fault }] of formats) {
    ajv.addFormat(name, { type: 'string', validate: (text: string) => fault(text) === undefined });
  }
  ajv.addKeyword('x-unit');
  return ajv;
}
