import { hitOf, termOf } from '../../../../runtime/server/search/term.ts';

const rank = (words: string, word: string) => hitOf(termOf('everyday', words), word)?.rank ?? 0;

describe('how well a word hits', () => {
  it('is better the same, then at the beginning, then within, then about', () => {
    const ranks = [
      rank('开饭店', '开饭店'),
      rank('开饭店', '开饭'),
      rank('开饭店', '饭店'),
      rank('开饭店', '要开饭店'),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(4);
  });

  it('is better in characters than in letters', () => {
    expect(rank('开饭店', '开饭店')).toBeGreaterThan(rank('开饭店', 'kaifandian'));
  });

  it('counts letters from the beginning of a syllable only', () => {
    expect(rank('西安', 'xian')).toBeGreaterThan(0);
    expect(rank('开饭店', 'fandian')).toBeGreaterThan(0);
    expect(rank('开饭店', 'andian')).toBe(0);
  });

  it('needs more than one letter', () => {
    expect(rank('开饭店', 'k')).toBe(0);
  });

  it('writes ü as v, as keyboards do', () => {
    expect(rank('绿化', 'lvhua')).toBeGreaterThan(0);
  });
});
