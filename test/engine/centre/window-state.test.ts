import { windowState } from '../../../engine/centre/window-state.ts';
import { jianghua } from '../../build/calendars.ts';

const at = (date: string, time: string, people = 1) =>
  windowState(jianghua(), { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) }, people);

it.each([
  ['2026-11-18', '09:00', 'open'],
  ['2026-11-18', '12:00', 'closed'],
  ['2026-11-18', '13:15', 'open'],
  ['2026-07-15', '13:15', 'closed'],
  ['2026-11-21', '10:00', 'closed'],
  ['2026-10-01', '10:00', 'closed'],
  ['2026-10-10', '10:00', 'open'],
  ['2027-01-04', '10:00', 'unknown'],
] as const)('on %s at %s a window with somebody at it is %s', (date, time, state) => {
  expect(at(date, time)).toBe(state);
});

it('is unstaffed while the office is open and nobody sits there', () => {
  expect(at('2026-11-18', '09:30', 0)).toBe('unstaffed');
});
