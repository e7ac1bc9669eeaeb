/** The wording of the yearly notices, and what cannot be read of them. */
import { checkHolidays } from '../../../engine/calendar/check-holidays.ts';
import { readNotice } from '../../../engine/calendar/read-notice.ts';
import { aYear, jianghuaYear } from '../../build/calendars.ts';

const of2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
\u3000\u3000经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
\u3000\u3000一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
\u3000\u3000二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
\u3000\u3000三、清明节：4月4日（周六）至6日（周一）放假，共3天。
\u3000\u3000四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
\u3000\u3000五、端午节：6月19日（周五）至21日（周日）放假，共3天。
\u3000\u3000六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
\u3000\u3000七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
\u3000\u3000节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作，遇有重大突发事件，要按规定及时报告并妥善处置。
国务院办公厅
2025年11月4日`;

const of2025 = `国务院办公厅关于2025年部分节假日安排的通知
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。`;

const shape = (days: readonly { date: string; kind: string }[]) =>
  days.map(({ date, kind }) => `${date} ${kind}`).sort();

describe('the notice of a year', () => {
  it.each([
    [2025, of2025],
    [2026, of2026],
  ])('of %d gives the days of its calendar', (year, text) => {
    const notice = readNotice(text);
    expect(notice).toMatchObject({ year, faults: [] });
    expect(shape(notice.days)).toEqual(shape(jianghuaYear(year).layers.national.days));
    expect(checkHolidays(aYear(year, { national: notice.days }))).toEqual([]);
  });

  it('tells its paper', () => {
    expect(readNotice(of2026)).toMatchObject({
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      date: '2025-11-04',
    });
  });

  it('is read from one line, with days of the year before, full-width digits and days named alone', () => {
    const text = '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。二、清明节：４月５日放假，共１天。';
    const { days, faults } = readNotice(text, 2023);
    expect(faults).toEqual([]);
    expect(days.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2022-12-31 元旦',
      '2023-01-01 元旦',
      '2023-01-02 元旦',
      '2023-04-05 清明节',
    ]);
  });

  it.each([
    ['三、清明节：4月4日至6日放假，共4天。', '写明共 4 天，2026-04-04 到 2026-04-06 却是 3 天'],
    ['四、劳动节：5月9日（周日）上班。', '2026-05-09 是周六，通知写的是周日'],
    ['五、端午节：6月31日放假。', '“6月31日”不是真实存在的日期'],
    ['五、端午节：6月19日前后放假三天。', '没有读懂'],
    ['1月4日上班。', '前面没有节日名称（如“三、清明节：”）'],
    ['一、元旦：1月3日至1日放假。', '从 2026-01-03 到 2026-01-01 不是一段日期'],
  ])('“%s” is told and nothing is guessed', (text, words) => {
    const { days, faults } = readNotice(text, 2026);
    expect(days).toEqual([]);
    expect(faults).toMatchObject([{ line: 1, words }]);
  });

  it('gives nothing while nobody says of which year', () => {
    expect(readNotice('一、元旦：1月1日放假1天。')).toEqual({ year: undefined, days: [], faults: [] });
  });
});
