import fc from 'fast-check';
import { linesOf } from '../../../engine/files/lines.ts';

test('the line of an offset is one more than the line breaks before it', () => {
  const texts = fc.string({ unit: fc.constantFrom('\n', '\r', '甲', '𠮷', 'a') });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      const at = Math.min(offset, text.length);
      expect(linesOf(text)(at)).toBe(text.slice(0, at).split('\n').length);
    }),
  );
});
