/** How fast past cases are judged by two versions of a matter, and what others wait meanwhile, over HTTP. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bundle } from '../../engine/index.ts';
import type { ReplayShape } from '../../runtime/api/index.ts';
import { Browser } from '../made/browser.ts';
import { launchServer } from '../made/child.ts';
import { fillCounty, multiplyCounty } from '../made/county.ts';
import { inFolder } from '../made/in-folder.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

/** Cases of the matter that are gone through, at least. */
const WANTED = Number(process.env.BENCH_REPLAYED ?? 10_000);
/** Cases of the county whose share of the matter is multiplied. */
const FILLED = 1000;
const MATTER = 'individual-business-registration';
const at = (what: string) => `/api/designer/matters/${MATTER}/${what}`;
/** What people ask for meanwhile: a guide, a queue, a search by name. */
const others = [`/guide/${MATTER}`, '/api/desk/cases?queue=waiting', '/api/matters?q=个体'];

const tenths = (number: number): number => Math.round(number * 10) / 10;

/** A draft that promises another day, wants every material, and leaves out a step. */
async function draft(administrator: Browser): Promise<void> {
  const { revision, bundle } = await administrator.json<{ revision: number; bundle: Bundle }>('GET', at('draft'));
  bundle.matter.limits.promised.amount += 1;
  bundle.matter.steps.shift();
  for (const material of bundle.materials.materials) material.necessity = 'required';
  await administrator.json('PUT', at('draft'), { revision, bundle });
}

/** Sorted milliseconds of asking one after the other until the comparison is over, and what it found. */
async function meanwhile(administrator: Browser, clerk: Browser): Promise<{ times: number[]; found: ReplayShape }> {
  const times: number[] = [];
  for (let turn = 0; ; turn++) {
    const start = performance.now();
    await clerk.send('GET', encodeURI(others[turn % others.length] ?? ''));
    times.push(performance.now() - start);
    if (turn % 20 !== 0) continue;
    const found = await administrator.json<ReplayShape>('GET', at('replay'));
    if (found.state !== 'running') return { times: times.sort((a, b) => a - b), found };
    await pause(5);
  }
}

export const figures = (report: Report): Promise<void> =>
  inFolder(async (folder) => {
    const [made, full] = [path.join(folder, 'made'), path.join(folder, 'full')];
    await fillCounty(made, FILLED);
    const share = (await multiplyCounty(made, path.join(folder, 'counted'), 1, MATTER)).cases;
    const { cases, bytes } = await multiplyCounty(made, full, Math.ceil(WANTED / share), MATTER);
    const server = await launchServer({ DATA_DIR: full });
    const [administrator, clerk] = [new Browser(server.said), new Browser(server.said)];
    try {
      await administrator.signInStaff('shichang-matters');
      await clerk.signInStaff('shichang-registrar');
      await draft(administrator);
      for (const asked of others) await clerk.send('GET', encodeURI(asked));
      const start = performance.now();
      await administrator.json('POST', at('replay'), { cases: WANTED });
      const { times, found } = await meanwhile(administrator, clerk);
      const seconds = (performance.now() - start) / 1000;
      if (found.state !== 'done') throw new Error(`the comparison did not end: ${found.state} ${found.why ?? ''}`);
      const { looked, differing } = found.impact;
      report({
        name: 'replay/cases',
        unit: 'a second',
        value: Math.round(looked / seconds),
        ...{ looked, differing, seconds: tenths(seconds), cases, bytes },
        p50: tenths(median(times)),
        p99: tenths(times[Math.ceil(times.length * 0.99) - 1] ?? NaN),
        worst: tenths(times.at(-1) ?? NaN),
        requests: times.length,
      });
    } finally {
      administrator.close();
      clerk.close();
      await server.end();
    }
  });
