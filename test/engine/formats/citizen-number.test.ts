import fc from 'fast-check';
import { formats } from '../../../engine/formats/registry.ts';

const fault = (format: string, text: string) => formats.get(format)?.fault(text);

/** ISO 7064 MOD 11-2 by doubling, as the standard writes it; the engine adds up weights. */
const checkDigit = (digits: string) => {
  const rest = Array.from(digits).reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return '0123456789X'.charAt((12 - rest) % 11);
};
const complete = (digits: string) => digits + checkDigit(digits);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const serial = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));
const citizen = fc
  .tuple(fc.constantFrom('431129', '110105', '650102', '540102'), day, serial)
  .map((parts) => complete(parts.join('')));

describe('an identity number', () => {
  it('is taken as printed in the standard', () => {
    expect(fault('cn-identity', '11010519491231002X')).toBeUndefined();
    expect(fault('cn-identity', '440524188001010014')).toBeUndefined();
  });

  it('is taken whenever its check digit is that of ISO 7064', () => {
    fc.assert(fc.property(citizen, (number) => expect(fault('cn-identity', number)).toBeUndefined()));
  });

  it('is refused when any one digit is misread', () => {
    fc.assert(
      fc.property(citizen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = String((Number(number.charAt(at)) + shift) % 10);
        expect(fault('cn-identity', number.slice(0, at) + wrong + number.slice(at + 1))).toBeDefined();
      }),
    );
  });

  it.each([
    ['11010519491231002x', '身份证号码末位的 X 应大写'],
    ['110105194912310021', '身份证号码校验位不对，请核对'],
    [complete('11010519490230002'), '身份证号码中的出生日期不对，请核对'],
    [complete('99010519491231002'), '身份证号码前六位的地区代码不对，请核对'],
    [complete('81000019491231002'), '身份证号码前六位的地区代码不对，请核对'],
    ['1101051949', '身份证号码应为 18 位，前 17 位是数字，末位是数字或大写 X'],
    ['１１０１０５１９４９１２３１００２X', '身份证号码应为 18 位，前 17 位是数字，末位是数字或大写 X'],
  ])('%s is told “%s”', (number, words) => expect(fault('cn-identity', number)).toBe(words));
});

describe('a residence permit of Hong Kong, Macao or Taiwan', () => {
  it('begins with 810000, 820000 or 830000 and checks like an identity number', () => {
    for (const region of ['810000', '820000', '830000']) {
      expect(fault('cn-residence-permit', complete(`${region}19940823002`))).toBeUndefined();
    }
    expect(fault('cn-residence-permit', complete('84000019940823002'))).toContain('地区代码');
    expect(fault('cn-residence-permit', '11010519491231002X')).toContain('地区代码');
  });
});
