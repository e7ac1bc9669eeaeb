/** The days of a year from whatever an administrator has at hand. */
import { readDays } from '../../../engine/calendar/read-days.ts';
import { jianghuaYear } from '../../build/calendars.ts';

const newYear = { date: '2027-01-01', kind: 'off', name: '元旦' };
const worked = { date: '2027-01-03', kind: 'work', name: '元旦' };

describe('the days of a year', () => {
  it('come from a table, with or without a heading, out of a spreadsheet or a file', () => {
    expect(readDays('日期,安排,名称\n2027-1-1,放假,元旦\n2027/1/3,上班,元旦\n', 2027)).toEqual({
      ...{ year: 2027, days: [newYear, worked], faults: [] },
    });
    expect(readDays('2027年1月3日\t班\t元旦', 2027).days).toEqual([worked]);
  });

  it('come from the file of a calendar or a list of days', () => {
    const { layers } = jianghuaYear(2026);
    expect(readDays(JSON.stringify(jianghuaYear(2026)))).toEqual({
      ...{ year: 2026, days: layers.national.days, faults: [] },
    });
    expect(readDays(JSON.stringify([newYear]), 2027).days).toEqual([newYear]);
  });

  it('come from the notice itself', () => {
    expect(readDays('一、元旦：1月1日放假1天。', 2027).days).toEqual([newYear]);
  });

  it('are told where they cannot be read', () => {
    const { days, faults } = readDays(
      '2027-02-30,放假,春节\n2027-02-06,调班,春节\n2027-02-07,放假,\n2027-1-1,放假,元旦',
      2027,
    );
    expect(days).toEqual([newYear]);
    expect(faults.map(({ line, words }) => [line, words])).toEqual([
      [1, '“2027-02-30”不是真实存在的日期，应当写成 2027-01-01'],
      [2, '“调班”应当是“放假”或者“上班”'],
      [3, '缺少名称，如“国庆节”'],
    ]);
    expect(readDays('{"days": 3}').faults).toMatchObject([{ words: '里面没有特殊日期的列表' }]);
    expect(readDays('[{"date"').faults).toMatchObject([{ words: '不是正确的 JSON' }]);
  });
});
