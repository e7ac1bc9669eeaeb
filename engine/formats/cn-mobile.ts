import type { Format } from './format.ts';

export const cnMobile: Format = {
  label: '手机号码',
  fault: (text) => (/^1[3-9]\d{9}$/.test(text) ? undefined : '手机号码应为 11 位数字，以 1 开头'),
};
