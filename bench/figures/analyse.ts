import { performance } from 'node:perf_hooks';
import { analyse, type CompiledMatter } from '../../engine/index.ts';
import { largeTable } from '../made/large-table.ts';
import { sixtyFields } from '../made/sixty-fields.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const ROUNDS = 5;

/** Median milliseconds of an analysis that must find nothing. */
function milliseconds(matter: Pick<CompiledMatter, 'bundle' | 'scope'>): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const found = analyse(matter);
    if (found.length > 0) throw new Error(found.map(({ message }) => message).join('\n'));
    return performance.now() - start;
  });
  return Number(median(times).toPrecision(4));
}

/** Gaps, overlaps and dead rows of a whole table of 200 rows × 8 columns; all conditions of a real matter. */
export async function figures(report: Report): Promise<void> {
  for (const hitPolicy of ['unique', 'first'] as const)
    report({
      name: `table/analyse-${hitPolicy}`,
      unit: 'ms',
      value: milliseconds(largeTable(hitPolicy, 200, 8)),
      rows: 200,
      columns: 8,
    });
  report({ name: 'check/analyse', unit: 'ms', value: milliseconds(sixtyFields().matter) });
}
