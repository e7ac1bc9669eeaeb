/** Numbers the state gives to people and organisations: text with a check digit, told apart by format. */
import { maskIdNumber, maskMobile } from '../privacy/mask.ts';
import { fieldKind, fieldOf } from './kind.ts';

const identifier = <K extends string>(
  kind: K,
  label: string,
  format: string,
  maxLength: number,
  covered?: (value: string) => string,
) =>
  fieldKind({
    kind,
    label,
    schema: fieldOf(kind, label, {}),
    fact: 'text',
    json: () => ({ type: 'string', format, maxLength }),
    ui: () => ({ 'ui:options': { inputMode: format === 'cn-mobile' ? 'tel' : 'text', code: true } }),
    ...(covered ? { covered } : {}),
  });

export const identityNumber = identifier('identityNumber', '身份证号码', 'cn-identity', 18, maskIdNumber);
export const residencePermit = identifier(
  'residencePermit',
  '港澳台居民居住证号码',
  'cn-residence-permit',
  18,
  maskIdNumber,
);
export const creditCode = identifier('creditCode', '统一社会信用代码', 'cn-credit-code', 18);
export const mobile = identifier('mobile', '手机号码', 'cn-mobile', 11, maskMobile);
export const postcode = identifier('postcode', '邮政编码', 'cn-postcode', 6);
