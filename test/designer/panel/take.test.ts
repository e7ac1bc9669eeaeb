import { take } from '../../../designer/panel/take.ts';
import { fenOf } from '../../../designer/panel/fields/money.tsx';

describe('what a form gives back', () => {
  const old = { id: 'a', title: '甲', help: '说明', hidden: { deep: [1] } };

  test('changes only properties the panel shows', () => {
    expect(take(old, { title: '乙', help: '说明', hidden: {} }, ['title', 'help'])).toEqual({
      value: { ...old, title: '乙' },
      changed: ['title'],
    });
  });

  test('changes nothing when only empty properties were added', () => {
    const { value, changed } = take(old, { title: '甲', help: '说明', when: undefined }, ['title', 'help', 'when']);
    expect(changed).toEqual([]);
    expect(value).toEqual(old);
  });

  test('loses a property that was emptied, and keeps the order of the others', () => {
    const { value } = take(old, { title: '甲', help: undefined }, ['title', 'help']);
    expect(Object.keys(value)).toEqual(['id', 'title', 'hidden']);
  });
});

describe('an amount typed in yuan', () => {
  test.each([
    ['12', 1200],
    ['12.5', 1250],
    ['１２．０５', 1205],
    ['1,000', 100000],
    ['', undefined],
    ['十二', undefined],
  ])('“%s” is %p fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });
});
