import { numbersIn } from '../../../engine/blanks/numbers-in.ts';

describe('a range of blanks', () => {
  it('runs from the first number to the last, with the zeros they are printed with', () => {
    expect(numbersIn('43LPZ0000099', '43LPZ0000101')).toEqual({
      ok: true,
      numbers: ['43LPZ0000099', '43LPZ0000100', '43LPZ0000101'],
    });
    expect(numbersIn('7', '7')).toEqual({ ok: true, numbers: ['7'] });
  });

  it.each([
    ['another head', 'JY01', 'JX02', 'form'],
    ['more digits', 'JY9', 'JY10', 'form'],
    ['no digits', 'JY', 'JY', 'form'],
    ['the wrong way round', 'JY10', 'JY09', 'order'],
    ['more than a delivery', 'JY0001', 'JY2001', 'many'],
  ])('is none with %s', (_, from, to, why) => {
    expect(numbersIn(from, to)).toEqual({ ok: false, why });
  });
});
