/** What a phone waits for: the script of the portal, and the largest part of a guide on a slow line and processor. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { forms, kilobytes, portalPages, publicPages, scriptsOf } from '../../test/build/first-load.ts';
import { openBrowser, phone } from '../../test/journeys/browser.ts';
import { launchServer } from '../made/child.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const GUIDE = '/guide/outdoor-advertising';
const ROUNDS = 5;
const SLOWER = 4;
/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Milliseconds until the largest part of the page was painted, in a browser that has never been here. */
async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            if (last) setTimeout(() => resolve(last.startTime), 500);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

/** Materials a reader sees who runs no script at all. */
async function readWithoutScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.locator('table.materials th[scope=row]:visible').count();
  } finally {
    await context.close();
  }
}

export async function figures(report: Report): Promise<void> {
  const sizes = await Promise.all(
    Object.entries(portalPages).map(
      async ([page, modules]) => [page, await kilobytes(await scriptsOf(modules))] as const,
    ),
  );
  const application = await scriptsOf([...portalPages['/apply/:matter'], ...forms]);
  report({
    name: 'bundle/portal',
    unit: 'KB',
    value: Math.max(...sizes.map(([, size]) => size)),
    what: 'script of the largest page where people apply and follow, gzip; the forms come on demand',
    ...Object.fromEntries(sizes),
    withForms: await kilobytes(application),
    publicPages: await kilobytes(await scriptsOf(publicPages)),
  });

  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const server = await launchServer({ DATA_DIR: dataDir });
  const browser = await openBrowser();
  const url = `http://localhost:${server.said}${GUIDE}`;
  try {
    const rows = await readWithoutScript(browser, url);
    if (rows === 0) throw new Error(`${GUIDE} shows nothing without script`);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(Math.round(await largestPaint(browser, url)));
    report({
      name: 'guide/lcp',
      unit: 'ms',
      value: median(times),
      worst: Math.max(...times),
      line: 'slow 4G',
      processor: `${SLOWER} times slower`,
      withoutScript: rows,
    });
  } finally {
    await browser.close();
    await server.end();
    await rm(dataDir, { recursive: true, force: true });
  }
}
