/** From nothing to ready with two thousand matters published: seconds, and memory afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser } from '../made/browser.ts';
import { launchServer } from '../made/child.ts';
import { publishMany } from '../made/many-matters.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const MATTERS = 2000;
const TIMES = 5;

async function serving(browser: Browser): Promise<number> {
  const { status, text } = await browser.send('GET', '/readyz');
  if (status !== 200) return 0;
  const { centres } = JSON.parse(text) as { centres: { serving: number }[] };
  return centres.reduce((sum, centre) => sum + centre.serving, 0);
}

async function startOnce(dataDir: string): Promise<{ seconds: number; resident: number }> {
  const start = performance.now();
  const server = await launchServer({ DATA_DIR: dataDir });
  const browser = new Browser(server.said);
  while ((await serving(browser)) < MATTERS) await pause(5);
  const seconds = (performance.now() - start) / 1000;
  // A list of all and one matter opened, so that what is put off until somebody asks is counted too.
  await browser.json('GET', '/api/matters');
  await browser.json('GET', '/api/matters/outdoor-advertising-7/form');
  const resident = await server.resident();
  browser.close();
  await server.end();
  return { seconds, resident };
}

const hundredths = (number: number): number => Math.round(number * 100) / 100;

export async function figures(report: Report): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    await publishMany(dataDir, MATTERS);
    const starts: { seconds: number; resident: number }[] = [];
    for (let time = 0; time < TIMES; time++) starts.push(await startOnce(dataDir));
    const seconds = starts.map((one) => one.seconds);
    const resident = Math.max(...starts.map((one) => one.resident));
    const spread = [hundredths(Math.min(...seconds)), hundredths(Math.max(...seconds))] as const;
    report({ name: 'start/cold', unit: 's', value: hundredths(median(seconds)), spread, resident, matters: MATTERS });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
