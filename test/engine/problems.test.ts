import { problemTable } from '../../engine/problems.ts';

const problem = problemTable({
  PLAIN: '什么也没有',
  FILLED: '“{name}”有 {count} 个',
  MILD: { words: '“{name}”没有用上', severity: 'warning', fix: '删去“{name}”' },
});

describe('a problem', () => {
  test('says its words with the blanks filled, as an error unless said otherwise', () => {
    expect(problem('PLAIN', '/a')).toEqual({ code: 'PLAIN', pointer: '/a', message: '什么也没有', severity: 'error' });
    expect(problem('MILD', '', { name: '甲' })).toEqual({
      code: 'MILD',
      pointer: '',
      message: '“甲”没有用上',
      severity: 'warning',
      fix: '删去“甲”',
    });
  });

  test('does not fill blanks that came with a value', () => {
    expect(problem('FILLED', '', { name: '{count}$&', count: 1 }).message).toBe('“{count}$&”有 1 个');
  });

  test('repeats no more than a piece of what a file said, and calls nothing in it', () => {
    expect(problem('FILLED', '', { name: '长'.repeat(1e6), count: 1 }).message.length).toBeLessThan(220);
    expect(problem('FILLED', '', { name: { toString: 1 }, count: 1 }).message).toBe('“…”有 1 个');
  });
});
