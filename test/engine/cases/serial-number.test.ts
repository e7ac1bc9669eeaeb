import { serialNumber } from '../../../engine/cases/serial-number.ts';
import { series } from '../../../engine/schema/series.ts';

test.each([
  ['江城管许准字', 1, '江城管许准字〔2026〕1号'],
  ['江城管许准字', 120, '江城管许准字〔2026〕120号'],
  ['农宅字431129100{year}{serial:3}号', 7, '农宅字4311291002026007号'],
  ['农宅字431129100{year}{serial:3}号', 1234, '农宅字43112910020261234号'],
  ['({year})江字第{serial}号', 3, '(2026)江字第3号'],
])('the series %s gives its number %i of the year as %s', (series, value, number) => {
  expect(serialNumber(series, '2026', value)).toBe(number);
});

test.each(['{year}', '江字{serial}', '江字{serial}{year}', '{{year}}{serial}', '江字{year}{serial:0}', ''])(
  'a series that would not number year by year is no series: %s',
  (text) => {
    const { pattern } = series('文号字头', '江城管许决字') as { pattern?: string };
    expect(new RegExp(pattern ?? '').test(text)).toBe(false);
  },
);
