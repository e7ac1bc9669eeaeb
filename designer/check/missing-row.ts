import { filesOf, loadMatter, rowForGap, type Bundle } from '../../engine/index.ts';

/** The cells of a row for the cases that a table of the draft does not speak of; `undefined` when none is found. */
export function missingRow(bundle: Bundle, table: number): ReturnType<typeof rowForGap> {
  const loaded = loadMatter(filesOf(bundle));
  return loaded.ok ? rowForGap(loaded.matter, table) : undefined;
}
