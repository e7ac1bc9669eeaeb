/** ajv as the server uses it everywhere: own properties only, all errors, our formats, linear patterns. */
import { Ajv } from 'ajv';
import { formats } from '../../../engine/index.ts';
import { linearPattern } from './linear-pattern.ts';

export function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    discriminator: true,
    ownProperties: true,
    multipleOfPrecision: 6,
    code: { regExp: linearPattern },
  });
  for (const [name, { fault }] of formats) {
    ajv.addFormat(name, { type: 'string', validate: (text: string) => fault(text) === undefined });
  }
  ajv.addKeyword('x-unit');
  return ajv;
}
