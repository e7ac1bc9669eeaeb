import { numbersIn, type CompiledCentre } from '../../../engine/index.ts';
import type { NewBlank } from '../store/blank-repository.ts';

/** What a centre had when it took the system up, blank by blank. */
export function openingStock({ blanks: { kinds, stock } }: CompiledCentre, at: Date): NewBlank[] {
  return stock.flatMap(({ kind, from, to, holder }) => {
    const range = numbersIn(from, to);
    const unit = kinds.find(({ id }) => id === kind)?.unit;
    if (!range.ok || unit === undefined) return [];
    const shared = { kind, unit, holder, at, by: '系统', entry: `files:${kind}:${from}` };
    return range.numbers.map((number) => ({ ...shared, number }));
  });
}
