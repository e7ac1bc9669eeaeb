/** The guide page: against a bare server that answers the same bytes, and rendered for the first time. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Browser } from '../made/browser.ts';
import { launch, launchServer, rival } from '../made/child.ts';
import { median, pairs } from '../pairs.ts';
import type { Report } from '../run.ts';

const PAGE = '/guide/outdoor-advertising';
/** Requests under way at once while sides are compared. */
const WAYS = 8;
/** For each side of a pair. */
const MILLISECONDS = 1500;

/** Situations nobody asked about before, so that each page is rendered. */
const situations = ['pillar', 'rooftop', 'wall', 'led', 'temporary'].flatMap((facility) =>
  ['own', 'other'].map((owner) => `?facility=${facility}&siteOwner=${owner}`),
);

const milliseconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
const tenths = (number: number) => Math.round(number * 10) / 10;

export async function figures(report: Report): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const server = await launchServer({ DATA_DIR: dataDir });
  const browser = new Browser(server.said);
  const copy = path.join(dataDir, 'page.html');
  await writeFile(copy, (await browser.send('GET', PAGE)).text);
  const bare = await launch(rival('bare-guide'), /localhost:(\d+)/, { PAGE: copy });
  const other = new Browser(bare.said);
  const many = (of: Browser) => () => Promise.all(Array.from({ length: WAYS }, () => of.send('GET', PAGE)));
  try {
    const rendered: number[] = [];
    for (const query of situations) rendered.push(await milliseconds(() => browser.send('GET', PAGE + query)));
    const compared = await pairs(many(browser), many(other), MILLISECONDS);
    const value = Math.round(compared.value / WAYS);
    report({ name: 'guide/page', unit: 'µs', against: 'bare Express 5, same bytes', ...compared, value, ways: WAYS });
    report({
      name: 'guide/first-render',
      unit: 'ms',
      value: tenths(median(rendered)),
      worst: tenths(Math.max(...rendered)),
    });
  } finally {
    browser.close();
    other.close();
    await bare.end('SIGKILL');
    await server.end();
    await rm(dataDir, { recursive: true, force: true });
  }
}
