/** Moments and days for reading. The browser's own zone serves: applicants and the centre keep the same time. */
const two = (number: number) => String(number).padStart(2, '0');

/** “10:21” of an instant. */
export const timeWords = (instant: string): string => {
  const at = new Date(instant);
  return `${at.getHours()}:${two(at.getMinutes())}`;
};

/** “2026年10月30日” of a day. */
export const dateWords = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** “10月30日 10:21” of an instant. */
export const momentWords = (instant: string): string => {
  const at = new Date(instant);
  return `${at.getMonth() + 1}月${at.getDate()}日 ${timeWords(instant)}`;
};
