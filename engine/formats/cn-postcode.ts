import type { Format } from './format.ts';

export const cnPostcode: Format = {
  label: '邮政编码',
  fault: (text) => (/^\d{6}$/.test(text) ? undefined : '邮政编码应为 6 位数字'),
};
