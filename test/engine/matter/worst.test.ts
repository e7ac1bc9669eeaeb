/** The bundles that are hardest to check are told of in words, at once, and never break the check. */
import { worstBundles } from '../../../bench/made/worst-bundles.ts';
import { analyse } from '../../../engine/analysis/analyse.ts';
import { untriedIn } from '../../../engine/analysis/untried.ts';
import { loadMatter } from '../../../engine/matter/load.ts';

/** Several times what `check/worst` is measured against: code is not warm here. */
const PATIENCE = 1500;

/** Milliseconds of the processor: the machine that tests has other things to do. */
const clocked = <T>(work: () => T): [answer: T, milliseconds: number] => {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  return [answer, (user + system) / 1000];
};

describe.each(Object.entries(worstBundles))('a bundle that is all %s', (_what, make) => {
  const files = make();

  test('is checked at once', () => {
    const [loaded, took] = clocked(() => loadMatter(files));
    expect(took).toBeLessThan(PATIENCE);
    const told = loaded.ok ? loaded.warnings : loaded.problems;
    if (!loaded.ok) expect(told.length).toBeGreaterThan(0);
    for (const { message } of told) expect(message).toMatch(/[\u4e00-\u9fff]/u);
  });

  test('is analysed as far as the budget goes', () => {
    const loaded = loadMatter(files);
    if (!loaded.ok) return;
    const { matter } = loaded;
    const [, took] = clocked(() => [
      analyse(matter, { comparisons: 2_000_000 }),
      untriedIn(matter, { comparisons: 2_000_000 }),
    ]);
    expect(took).toBeLessThan(2 * PATIENCE);
  });
});
