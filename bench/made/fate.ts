/** What becomes of a fault in a matter: harmless, found on the way to publishing, or missed. */
import {
  analyse,
  checkMatterIn,
  filesOf,
  loadMatter,
  runExamples,
  untriedIn,
  type Bundle,
} from '../../engine/index.ts';
import type { Kind } from './faults.ts';
import type { Seeded } from './seeded.ts';

export type Fate = 'harmless' | 'found' | 'missed';

/** Copies with one fault each, at as many places as wanted and there are, spread over all of them. */
export function seeded(bundle: Bundle, kind: Kind, places: number): Bundle[] {
  const count = kind(structuredClone(bundle)).length;
  const wanted = Math.min(places, count);
  return Array.from({ length: wanted }, (_, index) => {
    const copy = structuredClone(bundle);
    kind(copy)[Math.floor(((index + 0.5) * count) / wanted)]?.();
    return copy;
  });
}

/** A fault does harm when it breaks a rule of the check, or when json-rules-engine comes to anything else with it. */
export async function fateOf({ centre, bundle, differs }: Seeded, faulty: Bundle): Promise<Fate> {
  if (JSON.stringify(faulty) === JSON.stringify(bundle)) return 'harmless';
  const loaded = loadMatter(filesOf(faulty), { catalogues: centre.catalogues, shared: centre.shared });
  // A rule of the check is broken.
  if (!loaded.ok || loaded.warnings.length > 0) return 'found';
  const { matter } = loaded;
  if (!(await differs(matter))) return 'harmless';
  const finds = [
    () => runExamples(matter, centre).flatMap(({ problems }) => problems),
    () => checkMatterIn(centre, matter.bundle),
    () => untriedIn(matter, { comparisons: 2_000_000 }),
    () => analyse(matter, { comparisons: 2_000_000 }),
  ];
  return finds.some((find) => find().length > 0) ? 'found' : 'missed';
}
