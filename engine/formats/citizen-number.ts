/** The citizen number of GB 11643: region 6, birthday 8, serial 3, check 1. Resident permits share its shape. */
import { isDay } from '../facts/day.ts';

const shape = /^\d{17}[\dX]$/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

const checkOf = (number: string) =>
  checks.charAt(weights.reduce((sum, weight, place) => sum + weight * Number(number.charAt(place)), 0) % 11);

/** What is wrong with the number, in the words for `name`; `regions` says which first six digits exist. */
export const citizenNumberFault = (number: string, name: string, regions: RegExp) => {
  if (number.endsWith('x')) return `${name}末位的 X 应大写`;
  if (!shape.test(number)) return `${name}应为 18 位，前 17 位是数字，末位是数字或大写 X`;
  if (!regions.test(number)) return `${name}前六位的地区代码不对，请核对`;
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthday) || number.slice(6, 8) < '18' || number.slice(6, 8) > '20') {
    return `${name}中的出生日期不对，请核对`;
  }
  return checkOf(number) === number.charAt(17) ? undefined : `${name}校验位不对，请核对`;
};
