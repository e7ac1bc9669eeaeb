import { isDay } from '../facts/day.ts';
import type { Format } from './format.ts';

export const date: Format = {
  label: '日期',
  fault: (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return '日期应写成“年-月-日”，如 2026-03-01';
    return isDay(text) ? undefined : '没有这一天，请核对日期';
  },
};
