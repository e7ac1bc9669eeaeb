import fc from 'fast-check';
import { maskIdNumber, maskMobile, maskName } from '../../../engine/privacy/mask.ts';

describe('masking', () => {
  it('shows a surname, and not how long the name is', () => {
    expect(maskName('张三')).toBe('张*');
    expect(maskName('张三丰')).toBe('张*');
    expect(maskName('𠮷田')).toBe('𠮷*');
    expect(maskName('')).toBe('*');
  });

  it('shows the ends of a number', () => {
    expect(maskIdNumber('430000199001010013')).toBe('430***********0013');
    expect(maskMobile('15400000000')).toBe('154****0000');
  });

  it('shows nothing of a number too short to hide anything', () => {
    expect(maskIdNumber('4300013')).toBe('*******');
    expect(maskMobile('')).toBe('');
  });

  it('keeps whole characters and the length, and never shows the middle', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const masked = Array.from(maskIdNumber(value));
        const characters = Array.from(value);
        expect(masked).toHaveLength(characters.length);
        expect(masked.slice(3, -4).every((character) => character === '*')).toBe(true);
        expect(masked.filter((character, at) => character !== '*' && character !== characters[at])).toEqual([]);
      }),
    );
  });
});
