import { titleOf, type FactSource } from '../facts/source.ts';
import type { Scalar } from '../schema/condition.ts';

/** A value as people write it: the option's words, yuan instead of fen, a day with 年月日. */
export function said(value: Scalar, { type, titles }: Pick<FactSource, 'type' | 'titles'>): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (type === 'money') return ` ${String(Number(value) / 100)} 元`;
  if (type === 'date') return ` ${String(value).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')} `;
  if (typeof value === 'number') return ` ${String(value)} `;
  return `“${titleOf(value, titles)}”`;
}
