/** The calendar of a centre as its administrators change it: by a click, or by the notice itself. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { CalendarPart } from '../../../designer/organisation/calendar/calendar-part.tsx';
import { checkContent } from '../../../designer/organisation/check.ts';
import { aCentreDraft, around, contentNow, showCentre, type CentreDraft } from './build.tsx';

const dayOn = (draft: CentreDraft, date: string, layer: 'national' | 'local' = 'national') =>
  contentNow(draft).calendar['2026']?.layers[layer].days.find((day) => day.date === date);
/** Of the 365 buttons of a year the one of this day; asking each for its name would take minutes. */
const buttonOf = (date: string) => document.querySelector<HTMLButtonElement>(`[data-date="${date}"]`)!;
const said = (date: string) => buttonOf(date).getAttribute('aria-label');
const click = (date: string) => fireEvent.click(buttonOf(date));
const open = () => fireEvent.click(screen.getByText('粘贴放假通知'));
const adopt = () => screen.getByText(/^采\s*用$/).closest('button')!;

const notice = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。`;

describe('the calendar of a centre', () => {
  it('lets a click make a working day one off, named as its neighbours, and a second click undo it', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    click('2026-10-08');
    expect(dayOn(draft, '2026-10-08')).toEqual({ date: '2026-10-08', kind: 'off', name: '国庆节' });
    expect(said('2026-10-08')).toBe('2026-10-08 周四 国庆节放假');
    click('2026-10-08');
    expect(dayOn(draft, '2026-10-08')).toBeUndefined();
  });

  it('makes a weekend worked in the layer and under the name that were chosen', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    fireEvent.click(screen.getByText('本地安排'));
    fireEvent.change(screen.getByLabelText('节日或者事由'), { target: { value: '集中办件' } });
    click('2026-03-07');
    expect(dayOn(draft, '2026-03-07', 'local')).toEqual({ date: '2026-03-07', kind: 'work', name: '集中办件' });
    expect(said('2026-03-07')).toBe('2026-03-07 周六 集中办件上班');
  });

  it('gives days their effect once somebody has seen the paper', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    const row = screen.getByText(/2026-11-23 瑶族盘王节/).closest('li');
    fireEvent.click(within(row!).getByText('已见到文件，确认'));
    expect(dayOn(draft, '2026-11-23', 'local')).not.toHaveProperty('verify');
    expect(dayOn(draft, '2026-11-24', 'local')).toHaveProperty('verify', true);
  });

  it('goes from day to day by the arrows', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    act(() => buttonOf('2026-01-30').focus());
    fireEvent.keyDown(buttonOf('2026-01-30'), { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-02-06');
    expect(document.querySelectorAll('[data-date][tabindex="0"]')).toHaveLength(1);
  });

  it('takes in the notice of a year that it did not have, with nothing left to mend but the office hours to verify', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    open();
    fireEvent.change(screen.getByLabelText('通知全文'), { target: { value: notice } });
    expect(screen.getByText(/2027 年放假 27 天、调休上班 1 天/)).toBeTruthy();
    fireEvent.click(adopt());
    const year = contentNow(draft).calendar['2027'];
    expect(year?.layers.national.papers).toEqual([{ title: '国务院办公厅关于2027年部分节假日安排的通知' }]);
    expect(year?.seasons.map(({ verify }) => verify)).toEqual([true, true]);
    expect(checkContent(contentNow(draft), around)).toEqual([]);
    expect(said('2027-02-13')).toBe('2027-02-13 周六 调休上班');
    act(() => draft.undo());
    expect(contentNow(draft).calendar['2027']).toBeUndefined();
  });

  it('takes in nothing while a sentence is not understood', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />);
    open();
    const text = notice.replace('2月13日（周六）上班', '2月中旬补班一天，2月13日前后上班');
    fireEvent.change(screen.getByLabelText('通知全文'), { target: { value: text } });
    expect(screen.getByText(/第 3 行“2月中旬补班一天，2月13日前后上班”：没有读懂/)).toBeTruthy();
    expect(adopt().disabled).toBe(true);
  });

  it('changes nothing for whoever only reads', () => {
    const draft = aCentreDraft();
    showCentre(draft, <CalendarPart />, '正在复核');
    click('2026-10-08');
    expect(dayOn(draft, '2026-10-08')).toBeUndefined();
    expect(screen.queryByText('粘贴放假通知')).toBeNull();
  });
});
