/** All formats by the name a schema uses. The browser's and the server's validators are both given this table. */
import { cnCreditCode } from './cn-credit-code.ts';
import { cnIdentity } from './cn-identity.ts';
import { cnMobile } from './cn-mobile.ts';
import { cnPostcode } from './cn-postcode.ts';
import { cnResidencePermit } from './cn-residence-permit.ts';
import { date } from './date.ts';
import type { Format } from './format.ts';

export const formats: ReadonlyMap<string, Format> = new Map([
  ['date', date],
  ['cn-identity', cnIdentity],
  ['cn-residence-permit', cnResidencePermit],
  ['cn-credit-code', cnCreditCode],
  ['cn-mobile', cnMobile],
  ['cn-postcode', cnPostcode],
]);
