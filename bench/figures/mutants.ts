/** Faults seeded into the matters of the counties: how many of the harmful ones check, analysis and examples find. */
import { fateOf, seeded } from '../made/fate.ts';
import { faultKinds } from '../made/faults.ts';
import { seededMatters } from '../made/seeded.ts';
import type { Report } from '../run.ts';

/** Places tried of each kind in each matter. */
const PLACES = Number(process.env.MUTANTS ?? 1);

export async function figures(report: Report): Promise<void> {
  const matters = seededMatters();
  const kinds: Record<string, string> = {};
  const all = { harmless: 0, found: 0, missed: 0 };
  for (const [name, kind] of faultKinds) {
    const own = { harmless: 0, found: 0, missed: 0 };
    for (const one of matters)
      for (const mutant of seeded(one.bundle, kind, PLACES)) {
        const fate = await fateOf(one, mutant);
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
    judgedBy: 'json-rules-engine',
    kinds,
  });
}
