import { citizenNumberFault } from './citizen-number.ts';
import type { Format } from './format.ts';

/** First two digits of GB/T 2260: the provinces whose police issue identity cards. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}/;

export const cnIdentity: Format = {
  label: '身份证号码',
  fault: (text) => citizenNumberFault(text, '身份证号码', provinces),
};
