import { citizenNumberFault } from './citizen-number.ts';
import type { Format } from './format.ts';

/** Residence permits for Hong Kong, Macao and Taiwan residents: 810000, 820000, 830000, then as an identity number. */
const origins = /^8[123]0000/;

export const cnResidencePermit: Format = {
  label: '港澳台居民居住证号码',
  fault: (text) => citizenNumberFault(text, '港澳台居民居住证号码', origins),
};
