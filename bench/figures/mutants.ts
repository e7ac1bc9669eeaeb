/** Faults seeded into the matters of the counties: how many of the harmful ones check, analysis and examples find. */
import {
  analyse,
  checkMatterIn,
  filesOf,
  loadMatter,
  runExamples,
  untriedIn,
  type Bundle,
} from '../../engine/index.ts';
import { faultKinds, type Kind } from '../made/faults.ts';
import { outcomesOf, seededMatters, type Seeded } from '../made/seeded.ts';
import type { Report } from '../run.ts';

/** Places tried of each kind in each matter. */
const PLACES = Number(process.env.MUTANTS ?? 1);

/** As many bundles with one fault as there are places, spread over all of them. */
function seeded(bundle: Bundle, kind: Kind): Bundle[] {
  const count = kind(structuredClone(bundle)).length;
  const wanted = Math.min(PLACES, count);
  return Array.from({ length: wanted }, (_, index) => {
    const copy = structuredClone(bundle);
    kind(copy)[Math.floor(((index + 0.5) * count) / wanted)]?.();
    return copy;
  });
}

type Fate = 'harmless' | 'found' | 'missed';

function fateOf({ centre, bundle, grid, outcomes }: Seeded, mutant: Bundle): Fate {
  if (JSON.stringify(mutant) === JSON.stringify(bundle)) return 'harmless';
  const loaded = loadMatter(filesOf(mutant), { catalogues: centre.catalogues, shared: centre.shared });
  // A rule of the check is broken.
  if (!loaded.ok || loaded.warnings.length > 0) return 'found';
  const { matter } = loaded;
  if (outcomesOf(matter, grid) === outcomes) return 'harmless';
  const finds = [
    () => runExamples(matter, centre).flatMap(({ problems }) => problems),
    () => checkMatterIn(centre, matter.bundle),
    () => untriedIn(matter, { comparisons: 2_000_000 }),
    () => analyse(matter, { comparisons: 2_000_000 }),
  ];
  return finds.some((find) => find().length > 0) ? 'found' : 'missed';
}

export function figures(report: Report): void {
  const matters = seededMatters();
  const kinds: Record<string, string> = {};
  const all = { harmless: 0, found: 0, missed: 0 };
  for (const [name, kind] of faultKinds) {
    const own = { harmless: 0, found: 0, missed: 0 };
    for (const one of matters)
      for (const mutant of seeded(one.bundle, kind)) {
        const fate = fateOf(one, mutant);
        own[fate] += 1;
        all[fate] += 1;
      }
    kinds[name] = `${own.found}/${own.found + own.missed}`;
  }
  const harmful = all.found + all.missed;
  report({
    name: 'check/mutants',
    unit: 'share',
    value: Number((all.found / harmful).toFixed(4)),
    harmful,
    ...all,
    kinds,
  });
}
