/** Days on paper, from `YYYY-MM-DD`. */
const figures = Array.from('〇一二三四五六七八九');

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2026年3月4日`. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
}

/** `二〇二六年三月四日`. */
export function dayChinese(day: string): string {
  const [year = '', month, date] = day.split('-');
  const inWords = Array.from(year, (digit) => figures[Number(digit)] ?? '').join('');
  return `${inWords}年${upTo99(Number(month))}月${upTo99(Number(date))}日`;
}

function upTo99(n: number): string {
  const tens = Math.trunc(n / 10);
  const ones = n % 10;
  return (tens > 1 ? (figures[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (ones > 0 ? (figures[ones] ?? '') : '');
}
