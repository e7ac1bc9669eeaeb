/** A clock in words for citizens and for the queue. */
import type { Due, Ledger } from './clock.ts';

type Measure = readonly [counter: string, noun: string];
const workingDays: Measure = ['个', '工作日'];
const naturalDays: Measure = ['天', ''];

const measures: Readonly<Record<Exclude<Ledger['unit'], 'windowHour'>, Measure>> = {
  workingDay: workingDays,
  onTheSpot: workingDays,
  naturalDay: naturalDays,
  month: naturalDays,
  year: naturalDays,
};

/** “3 个工作日”; `again` leaves out a noun that was just said: “3 个”. */
function amount(count: number, unit: Ledger['unit'], again = false): string {
  if (unit !== 'windowHour') {
    const [counter, noun] = measures[unit];
    return `${count} ${counter}${again ? '' : noun}`;
  }
  const hours = Math.floor(count / 60);
  const minutes = count % 60;
  const parts = [hours > 0 ? `${hours} 小时` : '', minutes > 0 || hours === 0 ? `${minutes} 分钟` : ''];
  return parts.filter(Boolean).join(' ');
}

/** “10月30日”, with the year when it is not that of `today`. */
export function dayWords(date: string, today: string): string {
  const words = `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  return date.slice(0, 4) === today.slice(0, 4) ? words : `${Number(date.slice(0, 4))}年${words}`;
}

function dueWords(due: Due & { pending: false }, today: string): string {
  const time =
    due.minute === undefined ? '' : `${Math.floor(due.minute / 60)}:${String(due.minute % 60).padStart(2, '0')}`;
  return `${dayWords(due.date, today)}${time}`;
}

/** What is known while the due date is open. */
function pendingWords(due: Due & { pending: true }, unit: Ledger['unit']): string {
  const known = due.why === 'paused' ? '恢复办理后确定到期日' : `${due.year} 年放假安排公布后确定`;
  if (due.left === 0) return known;
  if (due.counted === 0) return `${known}，还需 ${amount(due.left, unit)}`;
  return `${known}，已计 ${amount(due.counted, unit)}，还需 ${amount(due.left, unit, true)}`;
}

/**
 * One line that says where a clock stands.
 * @param act what the clock waits for: “办结”, “答复”, “送达”
 */
export function clockWords(clock: Ledger, act = '办结'): string {
  const { due, unit, left, overdue, used, today, state, pausedFor } = clock;
  const late = overdue > 0 ? ` ${amount(overdue, unit)}` : '';
  if (state === 'stopped' && used === 0) return `当天${act}`;
  if (state === 'stopped') return overdue > 0 ? `已${act}，超期${late}` : `已${act}，用时 ${amount(used, unit)}`;
  if (state === 'overdue') return `已超期${late}`;
  if (state === 'paused') return `已暂停（${pausedFor ?? ''}）`;
  if (due.pending) return pendingWords(due, unit);
  if (due.date === today && due.minute === undefined) return '今天到期';
  const before = `${dueWords(due, today)}前${act}`;
  return left === 0 ? before : `还剩 ${amount(left, unit)}，${before}`;
}
