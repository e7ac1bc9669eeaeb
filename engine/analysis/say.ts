/** Facts and what was tried, in words for the people who write conditions. */
import type { FactSource } from '../facts/source.ts';
import { titleOf } from '../facts/source.ts';
import { type Ready, type Values } from './frame.ts';
import { isThere } from './search.ts';

/** A value by the words of its option, yuan for fen, 是 and 否. */
function sayValue(value: unknown, { type, titles }: FactSource): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((one) => titleOf(String(one), titles)).join('、');
  return type === 'money' ? `${Number(value) / 100} 元` : titleOf(String(value), titles);
}

/** “「场所类型」为 健身，「面积」没有填写”; what nobody is asked for is left out. */
export const sayCase = ({ variables, order, compared }: Ready, values: Values): string =>
  order
    .flatMap((number) => {
      const variable = variables[number];
      if (!variable || !compared.has(number)) return [];
      const value = values[number];
      if (value !== undefined) return [`「${variable.source.label}」为 ${sayValue(value, variable.source)}`];
      return isThere(variable, values) ? [`「${variable.source.label}」没有填写`] : [];
    })
    .join('，');

/** Facts named at most. */
const NAMED = 6;

/** “「场所类型」3 类、「面积」4 类”: the classes of values that were all tried. */
export function sayTried({ variables, order, candidates, compared }: Ready): string {
  const parts = order
    .filter((number) => compared.has(number))
    .map((number) => `「${variables[number]?.source.label ?? ''}」${candidates[number]?.length ?? 0} 类`);
  return `${parts.slice(0, NAMED).join('、')}${parts.length > NAMED ? `等 ${parts.length} 项` : ''}`;
}
