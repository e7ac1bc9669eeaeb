import type { Problem } from '../../problems.ts';
import { matterProblem } from '../problems.ts';

/** Ids used twice in one list; `at` is the list's JSON Pointer, `key` the property that must differ. */
export function twice<K extends string>(items: readonly Readonly<Record<K, string>>[], at: string, key: K): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const id = item[key];
    if (seen.has(id)) return [matterProblem('ID_TWICE', `${at}/${index}/${key}`, { id })];
    seen.add(id);
    return [];
  });
}
