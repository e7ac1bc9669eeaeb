import type { Centre } from '../schema/centre.ts';

const places = /\{(year|serial)(?::(\d))?\}/g;

/**
 * The number a series gives. A series is written as its head (江城管许决字 gives 江城管许决字〔2026〕1号) or, where a rule
 * fixes the form, with places for year and serial (农宅字431129100{year}{serial:3} gives 农宅字4311291002026001).
 * @param value place in the series of that year, from 1; longer than its place, it is printed whole
 */
export function serialNumber(series: string, year: string, value: number): string {
  const form = series.includes('{serial') ? series : `${series}〔{year}〕{serial}号`;
  return form.replace(places, (_, place: string, width = '1') =>
    place === 'year' ? year : String(value).padStart(Number(width), '0'),
  );
}

/** The first number of a series in a year: 1, or the one behind those that were drawn before the centre began here. */
export const firstSerial = ({ rules: { openingNumbers = [] } }: Pick<Centre, 'rules'>, series: string, year: string) =>
  openingNumbers.find((one) => one.series === series && one.year === Number(year))?.from ?? 1;
