import fc from 'fast-check';
import { setLines } from '../../../../runtime/server/documents/pdf/lines.ts';

jest.setTimeout(60_000);

const width = 140;
const set = (text: string) => setLines([{ text }], { size: 14, width, indent: 28 });
const words = (text: string) => set(text).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

test('ten characters fill a line, eight the first', () => {
  expect(words('一二三四五六七八九十一二三四五六七八九十')).toEqual([
    '一二三四五六七八',
    '九十一二三四五六七八',
    '九十',
  ]);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(words('一二三四五六七八，九十')).toEqual(['一二三四五六七', '八，九十']);
  expect(words('一二三四五六七《八九》')).toEqual(['一二三四五六七', '《八九》']);
});

test('a Latin word stays whole, and is cut only when it is wider than a line', () => {
  expect(words('一二三四五 example 六')).toEqual(['一二三四五', 'example 六']);
  expect(words('a'.repeat(60)).join('')).toBe('a'.repeat(60));
});

test('a telephone number stays whole', () => {
  expect(words('咨询电话00-000 000。')).toEqual(['咨询电话', '00-000 000。']);
});

test('nothing is lost and nothing stands out over the edge', () => {
  const text = fc.string({
    unit: fc.constantFrom('一', '二', '，', '（', 'a', 'b', '1', ' ', '.', '𠮷', '\n'),
    maxLength: 80,
  });
  const bare = (s: string) => s.replaceAll(/[ \n]/g, '');
  fc.assert(
    fc.property(text, (value) => {
      const lines = set(value);
      expect(bare(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''))).toBe(bare(value));
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.1);
    }),
  );
});

test('joiners and variation selectors take no room', () => {
  expect(set('葛\u{E0100}\u200B')[0]?.width).toBe(14);
});
