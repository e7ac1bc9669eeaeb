import fc from 'fast-check';
import { formats } from '../../../engine/formats/registry.ts';

const fault = (format: string, text: string) => formats.get(format)?.fault(text);

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100: the weighted sum of all 18 characters, the check included, is a multiple of 31. */
const residue = (code: string) =>
  Array.from(code).reduce((sum, one, at) => sum + BigInt(alphabet.indexOf(one)) * 3n ** BigInt(at < 17 ? at : 30), 0n) %
  31n;
const complete = (body: string) => body + (Array.from(alphabet).find((check) => residue(body + check) === 0n) ?? '');

const character = fc.constantFrom(...Array.from(alphabet));
const letters = (length: number) =>
  fc.array(character, { minLength: length, maxLength: length }).map((parts) => parts.join(''));
const region = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const code = fc.tuple(letters(2), region, letters(9)).map((parts) => complete(parts.join('')));

describe('a unified social credit code', () => {
  it('is taken as printed in the standard', () =>
    expect(fault('cn-credit-code', '91350100M000100Y43')).toBeUndefined());

  it('is taken whenever its weighted sum is a multiple of 31', () => {
    fc.assert(fc.property(code, (one) => expect(fault('cn-credit-code', one)).toBeUndefined()));
  });

  it('is refused when any one character is misread', () => {
    fc.assert(
      fc.property(code, fc.nat(17), character, (one, at, other) => {
        fc.pre(other !== one.charAt(at));
        expect(fault('cn-credit-code', one.slice(0, at) + other + one.slice(at + 1))).toBeDefined();
      }),
    );
  });

  it.each([
    ['91350100M000100Y44', '统一社会信用代码校验位不对，请核对'],
    ['91350100m000100y43', '统一社会信用代码中的字母应大写'],
    ['9135O100M000100Y43', '统一社会信用代码中没有字母 I、O、S、V、Z，请核对是否误写了数字 1、0、5、2'],
    ['91350100', '统一社会信用代码应为 18 位数字或大写字母，第 3 至 8 位是数字'],
  ])('%s is told “%s”', (one, words) => expect(fault('cn-credit-code', one)).toBe(words));
});

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(fault('date', '2024-02-29')).toBeUndefined();
    expect(fault('date', '2026-02-29')).toBe('没有这一天，请核对日期');
    expect(fault('date', '1900-02-29')).toBe('没有这一天，请核对日期');
    expect(fault('date', '2026-3-1')).toBe('日期应写成“年-月-日”，如 2026-03-01');
    expect(fault('date', '2026-03-01T00:00:00Z')).toBe('日期应写成“年-月-日”，如 2026-03-01');
  });
});

describe('a mobile number and a postcode', () => {
  it('have their digits and nothing else', () => {
    expect(fault('cn-mobile', '15400000000')).toBeUndefined();
    expect(fault('cn-mobile', '12800000000')).toBeDefined();
    expect(fault('cn-mobile', '+8615400000000')).toBeDefined();
    expect(fault('cn-mobile', '15400000000\n')).toBeDefined();
    expect(fault('cn-postcode', '425500')).toBeUndefined();
    expect(fault('cn-postcode', '４２５５００')).toBeDefined();
  });
});
