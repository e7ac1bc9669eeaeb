/** Faults people make, judged by json-rules-engine: a sample of what `npm run bench -- mutants` seeds everywhere. */
import { fateOf, seeded } from '../../../bench/made/fate.ts';
import { faultKinds } from '../../../bench/made/faults.ts';
import { seededMatters } from '../../../bench/made/seeded.ts';

/** Of so many kinds one is tried. */
const EACH = 5;
const kinds = [...faultKinds];
const sample = seededMatters().filter(({ bundle }) =>
  ['outdoor-advertising', 'timber-felling'].includes(bundle.matter.id),
);

test('there are sixty kinds of them at least', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(60);
});

test.each(sample.map((one) => [one.bundle.matter.id, one] as const))(
  'the harmful ones in %s are found before a citizen meets them, and nothing in the matter as it is',
  async (_id, one) => {
    expect(await fateOf(one, structuredClone(one.bundle))).toBe('harmless');
    const fates: string[] = [];
    for (const [name, kind] of kinds.filter((_kind, at) => at % EACH === 0))
      for (const faulty of seeded(one.bundle, kind, 1)) fates.push(`${await fateOf(one, faulty)} ${name}`);
    const missed = fates.filter((fate) => fate.startsWith('missed'));
    const harmful = fates.filter((fate) => !fate.startsWith('harmless'));
    expect(harmful.length).toBeGreaterThan(8);
    expect({ missed, share: missed.length / harmful.length <= 0.05 }).toMatchObject({ share: true });
  },
);
