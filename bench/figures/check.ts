/** The quick check of a large matter as it is asked for at every change and of the hardest bundles there is room for, and the gate of publishing for all matters of a county. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadMatter } from '../../engine/index.ts';
import { readCentres } from '../../runtime/server/centres/centres.ts';
import { foldersIn, readFiles } from '../../runtime/server/publishing/bundle-files.ts';
import { examine } from '../../runtime/server/publishing/examine.ts';
import { largeMatter } from '../made/large-matter.ts';
import { worstBundles } from '../made/worst-bundles.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const configs = path.resolve(import.meta.dirname, '../../configs');
const ROUNDS = 40;
const WARM = 10;
/** Matters of a county; fewer to try whether the figure runs. */
const COUNTY = Number(process.env.CHECKED ?? 2000);

/** Median milliseconds; the validator of answers is made when a form is first filled in, not here. */
function quickCheck(): number {
  const files = largeMatter();
  const times = Array.from({ length: WARM + ROUNDS }, () => {
    const start = performance.now();
    const loaded = loadMatter(files);
    if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
    return performance.now() - start;
  });
  return median(times.slice(WARM));
}

/** Milliseconds of the hardest bundle, and what it is all of; code is warm, as in a page that has been open for a while. */
function worstCheck(): { value: number; of: string } {
  const times = Object.entries(worstBundles).map(([of, make]) => {
    const files = make();
    const once = () => {
      const start = performance.now();
      loadMatter(files);
      return performance.now() - start;
    };
    return { of, value: median([1, 2, 3].map(once)) };
  });
  return times.reduce((worst, one) => (one.value > worst.value ? one : worst));
}

/** Seconds for the whole gate over as many matters as a county has: those of configs/ again and again. */
async function county(): Promise<number> {
  const centre = (await readCentres(configs, 'jianghua')).byId('jianghua');
  if (!centre) throw new Error('no centre');
  const folder = path.join(configs, 'jianghua/matters');
  const matters = await Promise.all((await foldersIn(folder)).map((name) => readFiles(path.join(folder, name))));
  const start = performance.now();
  for (let at = 0; at < COUNTY; at++) {
    const { publishable, problems } = await examine(centre, matters[at % matters.length] ?? {});
    if (!publishable) throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return (performance.now() - start) / 1000;
}

export async function figures(report: Report): Promise<void> {
  const size = { fields: 60, rules: 30, steps: 20 };
  report({ name: 'check/matter', unit: 'ms', value: Number(quickCheck().toPrecision(3)), ...size });
  const { value, of } = worstCheck();
  report({ name: 'check/worst', unit: 'ms', value: Number(value.toPrecision(3)), of });
  report({ name: 'check/county', unit: 's', value: Number((await county()).toPrecision(3)), matters: COUNTY });
}
