import fc from 'fast-check';
import { lineDiff, stretches, type LinePair } from '../../../designer/review/line-diff.ts';

const side = (pairs: readonly LinePair[], which: 'before' | 'after') =>
  pairs.flatMap((pair) => pair[which] ?? []).map(({ number, text }) => [number, text]);
const numbered = (text: string) => text.split('\n').map((line, at) => [at + 1, line]);
const shown = (before: string, after: string) =>
  lineDiff(before, after).map(
    ({ before: was, after: is, same }) => `${was?.text ?? ''}${same ? '=' : '|'}${is?.text ?? ''}`,
  );

describe('two texts beside each other', () => {
  test('lines they share stand opposite, and what was changed as well', () => {
    expect(shown('甲\n乙\n丙\n丁', '甲\n已\n丙\n新\n丁')).toEqual(['甲=甲', '乙|已', '丙=丙', '|新', '丁=丁']);
    expect(shown('甲\n乙', '甲')).toEqual(['甲=甲', '乙|']);
    expect(shown('一样', '一样')).toEqual(['一样=一样']);
  });

  test('hold every line of both, in order, and call the same only what is', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '丙', ''), { minLength: 1, maxLength: 14 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pairs = lineDiff(before, after);
        expect(side(pairs, 'before')).toEqual(numbered(before));
        expect(side(pairs, 'after')).toEqual(numbered(after));
        for (const { before: was, after: is, same } of pairs) if (same) expect(was?.text).toBe(is?.text);
        expect(pairs.every(({ same }) => same)).toBe(before === after);
      }),
    );
  });

  test('are shown by their changes with three lines around each', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `第 ${at + 1} 行`);
    const changed = lines.map((line, at) => (at % 20 === 4 ? '改了' : line)).join('\n');
    const found = stretches(lineDiff(lines.join('\n'), changed));
    expect(found.map((pairs) => pairs.map(({ after }) => after?.number))).toEqual([
      [2, 3, 4, 5, 6, 7, 8],
      [22, 23, 24, 25, 26, 27, 28],
    ]);
  });
});
