/**
 * What desks wait for in a county with a hundred thousand cases, over HTTP; and whether a command costs more there
 * than in one with two thousand. `npm run soak` compares ten thousand with a million.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Browser } from '../made/browser.ts';
import type { Child } from '../made/child.ts';
import { flatness, twoCounties } from '../made/scale.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

interface Page {
  items: { id: string; applicantName: string }[];
  next?: string;
}

const TIMES = 200;
const WARM = 20;

async function signedIn({ said }: Child, name: string): Promise<Browser> {
  const browser = new Browser(said);
  await browser.signInStaff(name);
  return browser;
}

/** Sorted milliseconds of asking, one after the other. */
async function timesOf(browser: Browser, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let turn = -WARM; turn < TIMES; turn++) {
    const start = performance.now();
    await browser.json('GET', paths[(turn + WARM) % paths.length] ?? '');
    if (turn >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const tenths = (number: number) => Math.round(number * 10) / 10;

/** The first pages of a list and the rows on them. */
async function pagesOf(
  browser: Browser,
  list: string,
  count: number,
): Promise<{ paths: string[]; rows: Page['items'] }> {
  const paths = [list];
  const rows: Page['items'] = [];
  for (const asked of paths) {
    const page = await browser.json<Page>('GET', asked);
    rows.push(...page.items);
    const mark = list.includes('?') ? '&' : '?';
    if (page.next !== undefined && paths.length < count)
      paths.push(`${list}${mark}cursor=${encodeURIComponent(page.next)}`);
  }
  return { paths, rows };
}

export async function figures(report: Report): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const counties = await twoCounties(folder, [1, 50]);
  const { large, crowd } = counties;
  const clerk = await signedIn(large, 'minzheng-reviewer');
  const supervisor = await signedIn(large, 'zhengwu-supervisor');
  const p95 = async (name: string, browser: Browser, paths: readonly string[]) => {
    const times = await timesOf(browser, paths);
    const value = tenths(times[Math.ceil(times.length * 0.95) - 1] ?? NaN);
    report({ name, value, unit: 'ms', p50: tenths(median(times)), worst: tenths(times.at(-1) ?? NaN), ...crowd });
  };
  try {
    const queue = await pagesOf(clerk, '/api/desk/cases?queue=waiting', 3);
    if (queue.rows.length === 0) throw new Error('nobody waits');
    await p95('queue/page', clerk, queue.paths);
    const all = await pagesOf(supervisor, '/api/desk/cases?queue=all', 3);
    const names = all.rows.map(({ applicantName }) => applicantName).filter((name) => name.includes('公司'));
    await p95(
      'search/name',
      supervisor,
      names.map((name) => `/api/desk/cases?q=${encodeURIComponent(name)}`),
    );
    await p95(
      'case/open',
      clerk,
      queue.rows.map(({ id }) => `/api/desk/cases/${id}`),
    );
    const runningOut = await pagesOf(supervisor, '/api/supervision/cases', 3);
    await p95('supervision/list', supervisor, runningOut.paths);
    const { ratio, ...compared } = await flatness(counties);
    report({
      name: 'scale/flat',
      unit: '×',
      ...compared,
      value: ratio,
      command: compared.value,
      cases: [2000, crowd.cases],
    });
  } finally {
    clerk.close();
    supervisor.close();
    await counties.close();
    await rm(folder, { recursive: true, force: true });
  }
}
