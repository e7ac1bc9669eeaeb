/** The unified social credit code of GB 32100: authority 1, kind 1, region 6, body 9, check 1; no I, O, S, V, Z. */
import type { Format } from './format.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
/** 3^place mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const checkOf = (code: string) => {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(code.charAt(place)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

export const cnCreditCode: Format = {
  label: '统一社会信用代码',
  fault: (text) => {
    if (/[a-z]/.test(text)) return '统一社会信用代码中的字母应大写';
    if (/[IOSVZ]/.test(text)) return '统一社会信用代码中没有字母 I、O、S、V、Z，请核对是否误写了数字 1、0、5、2';
    if (!shape.test(text)) return '统一社会信用代码应为 18 位数字或大写字母，第 3 至 8 位是数字';
    return checkOf(text) === text.charAt(17) ? undefined : '统一社会信用代码校验位不对，请核对';
  },
};
