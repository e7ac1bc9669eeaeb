/** Amounts on paper, from whole fen. Floats never appear, so no cent is ever lost. */
const figures = Array.from('零壹贰叁肆伍陆柒捌玖');
const powers = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿'];

/** The largest amount with capital figures: below one trillion yuan. */
export const mostFen = 99_999_999_999_999;

/** `1,234.50元`. */
export function moneyText(fen: number): string {
  const yuan = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan}.${String(fen % 100).padStart(2, '0')}元`;
}

/** `壹仟贰佰叁拾肆元伍角`: 整 ends an amount without jiao and fen, 零 stands for missing jiao before fen. */
export function moneyCapital(fen: number): string {
  const yuan = Math.trunc(fen / 100);
  const jiao = Math.trunc(fen / 10) % 10;
  const cent = fen % 10;
  const whole = yuan === 0 ? '' : `${wholeCapital(yuan)}元`;
  if (jiao === 0 && cent === 0) return `${whole || '零元'}整`;
  const tenth = jiao === 0 ? whole && '零' : `${figure(jiao)}角`;
  return whole + tenth + (cent === 0 ? '' : `${figure(cent)}分`);
}

const figure = (digit: number) => figures[digit] ?? '';

function wholeCapital(n: number): string {
  const digits = Array.from(String(n), Number);
  let text = '';
  let zero = false;
  digits.forEach((digit, i) => {
    const power = digits.length - 1 - i;
    if (digit === 0) zero = true;
    else {
      text += (zero ? '零' : '') + figure(digit) + (powers[power % 4] ?? '');
      zero = false;
    }
    // A group of four zeros (一亿零五) has no 万 of its own.
    if (power % 4 === 0 && Math.trunc(n / 10 ** power) % 10_000 !== 0) {
      text += groups[power / 4] ?? '';
      zero = false;
    }
  });
  return text;
}
