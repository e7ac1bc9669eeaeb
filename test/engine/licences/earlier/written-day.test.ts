import fc from 'fast-check';
import { dateOf } from '../../../../engine/calendar/day-number.ts';
import { daySerial, writtenDay } from '../../../../engine/licences/earlier/written-day.ts';

describe('a day in a table', () => {
  it.each([
    ['2023-5-1', '2023-05-01'],
    ['2023/05/01', '2023-05-01'],
    ['2023.5.1', '2023-05-01'],
    ['2023年5月1日', '2023-05-01'],
    ['2023 年 5 月 1 日', '2023-05-01'],
    ['20230501', '2023-05-01'],
    ['２０２３－５－１', '2023-05-01'],
    ['2023/5/1 0:00:00', '2023-05-01'],
    ['二〇二三年五月一日', '2023-05-01'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['二零二零年十月二十日', '2020-10-20'],
    ['45047', '2023-05-01'],
  ])('%s is read as people mean it', (written, day) => {
    expect(writtenDay(written)).toBe(day);
  });

  it.each([
    '2023-2-29',
    '2023年13月1日',
    '5/1/2023',
    '1/5/23',
    '2023',
    '2023年5月',
    '去年五月',
    '',
    '999999',
    '2023-5-1-2',
  ])('%s is not guessed at', (written) => {
    expect(writtenDay(written)).toBeUndefined();
  });

  it('counts from where the book counts from', () => {
    expect(daySerial(45_047)).toBe('2023-05-01');
    expect(daySerial(43_585, '1904-01-01')).toBe('2023-05-01');
    expect(daySerial(45_047.75)).toBe('2023-05-01');
    expect(daySerial(2023)).toBeUndefined();
    expect(daySerial(430_000)).toBeUndefined();
  });

  it('is the same day in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7000, max: 29_000 }), (number) => {
        const day = dateOf(number);
        const [year, month, date] = day.split('-').map(Number);
        const forms = [day, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, day.replaceAll('-', '')];
        expect(forms.map((one) => writtenDay(one))).toEqual(forms.map(() => day));
        expect(writtenDay(String(number + 25_569))).toBe(day);
      }),
    );
  });
});
