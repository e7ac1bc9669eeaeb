import { dayOn } from '../../../engine/calendar/day-on.ts';
import { jianghua } from '../../build/calendars.ts';

describe('the reason of a day', () => {
  const notice = '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）';

  it.each([
    ['2025-10-03', { working: false, reason: '国庆节放假', layer: 'national', basis: notice }],
    ['2025-09-28', { working: true, reason: '调休上班', layer: 'national', basis: notice }],
    ['2025-09-27', { working: false, reason: '周末', basis: '《国务院关于职工工作时间的规定》第七条' }],
    ['2025-09-29', { working: true, reason: '工作日' }],
    ['2027-01-01', { working: undefined, reason: '2027 年放假安排未公布' }],
  ])('of %s', (date, reason) => {
    expect(dayOn(jianghua(), date)).toEqual({ date, ...reason });
  });
});
