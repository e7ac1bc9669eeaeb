/** Cells over numbers and days: ranges, ends, and lists of values. */
import type { Scalar } from '../../engine/index.ts';
import { boundIn, isLow, type Bound } from './bounds.ts';
import type { Cell } from './column.ts';
import type { Fault } from './fault.ts';

type Ends = Partial<Record<Bound, number | string>>;
type ReadOne = (text: string) => Scalar | undefined;

/** Between two values, the longest first; a hyphen also stands inside a day. */
const joins = /至|到|~|—+|–|-/g;

/** “100-200”, “2026-01-01 至 2026-06-30”: both ends belong to it, as 至 does in law. */
function rangeIn(text: string, read: ReadOne): Ends | undefined {
  for (const { index, 0: join } of text.matchAll(joins)) {
    const [min, max] = [read(text.slice(0, index)), read(text.slice(index + join.length))];
    if (min !== undefined && max !== undefined) return { min: min as number, max: max as number };
  }
  return undefined;
}

function endsOf(parts: readonly { bound: Bound; value: number | string }[]): Ends | Fault {
  const lows = parts.filter(({ bound }) => isLow(bound));
  if (lows.length > 1 || parts.length - lows.length > 1) return { code: 'twice' };
  return Object.fromEntries(parts.map(({ bound, value }) => [bound, value]));
}

function fault({ min, minExclusive, max, maxExclusive }: Ends): Fault | undefined {
  const [low, high] = [min ?? minExclusive, max ?? maxExclusive];
  if (low === undefined || high === undefined) return undefined;
  const isOpen = minExclusive !== undefined || maxExclusive !== undefined;
  return low > high || (isOpen && low === high) ? { code: 'void' } : undefined;
}

/** Numbers and days → the cell they make. */
export function readRange(text: string, read: ReadOne, unreadable: (part: string) => Fault): Cell | Fault {
  const range = rangeIn(text, read);
  if (range) return fault(range) ?? { kind: 'between', ...range };
  const parts = text.split(/、|\s+(?=[<>≥≤])/).filter((part) => part.trim() !== '');
  const ends: { bound: Bound; value: number | string }[] = [];
  const values: Scalar[] = [];
  for (const part of parts) {
    const end = boundIn(part.trim());
    const value = read(end?.rest ?? part);
    if (value === undefined) return unreadable(part.trim());
    if (end) ends.push({ bound: end.bound, value: value as number | string });
    else values.push(value);
  }
  if (ends.length > 0 && values.length > 0) return { code: 'mixed' };
  if (ends.length === 0) return { kind: 'oneOf', values };
  const made = endsOf(ends);
  if ('code' in made) return made;
  return fault(made) ?? { kind: 'between', ...made };
}
