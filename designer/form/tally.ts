/** How many problems each section, group and field has; looked up by the text of its path. */
import type { Finding } from '../check/findings.ts';
import { textOf } from '../edits/path.ts';
import { rowsTo } from './place.ts';

export interface Count {
  errors: number;
  warnings: number;
}
export type Tally = ReadonlyMap<string, Count>;
export const none: Count = { errors: 0, warnings: 0 };

/** A section or group counts what its fields have as its own. */
export function tallyOf(findings: readonly Finding[] = []): Tally {
  const tally = new Map<string, Count>();
  for (const { path, severity } of findings) {
    for (const place of rowsTo(path).map(textOf)) {
      const { errors, warnings } = tally.get(place) ?? none;
      const isError = severity === 'error';
      tally.set(place, { errors: errors + Number(isError), warnings: warnings + Number(!isError) });
    }
  }
  return tally;
}
