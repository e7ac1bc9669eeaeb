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
