/**
 * What desks wait for in a county with a hundred thousand cases, over HTTP; and whether a command costs more there
 * than in one with two thousand. `npm run soak` compares ten thousand with a million.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Browser } from '../made/browser.ts';
import type { Child } from '../made/child.ts';
import { FILLED, flatness, twoCounties } from '../made/scale.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

interface Page {
  items: { id: string; applicantName: string }[];
  next?: string;
}

type Question = () => Promise<unknown>;

const TIMES = 200;
const WARM = 20;

async function signedIn({ said }: Child, name: string): Promise<Browser> {
  const browser = new Browser(said);
  await browser.signInStaff(name);
  return browser;
}

/** Sorted milliseconds of asking, one after the other. */
async function timesOf(questions: readonly Question[]): Promise<number[]> {
  const times: number[] = [];
  for (let turn = -WARM; turn < TIMES; turn++) {
    const start = performance.now();
    await questions[(turn + WARM) % questions.length]?.();
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
  const p95 = async (name: string, questions: readonly Question[]) => {
    if (questions.length === 0) throw new Error(`${name}: nothing to ask`);
    const times = await timesOf(questions);
    const value = tenths(times[Math.ceil(times.length * 0.95) - 1] ?? NaN);
    report({ name, value, unit: 'ms', p50: tenths(median(times)), worst: tenths(times.at(-1) ?? NaN), ...crowd });
  };
  const asking = (browser: Browser, paths: readonly string[]): Question[] =>
    paths.map((asked) => () => browser.json('GET', asked));
  try {
    const queue = await pagesOf(clerk, '/api/desk/cases?queue=waiting', 3);
    await p95('queue/page', asking(clerk, queue.paths));
    const { rows } = await pagesOf(supervisor, '/api/desk/cases?queue=all', 3);
    // Names of people are masked in a list; as much as can be read of them is what somebody would type.
    const words = [...new Set(rows.map(({ applicantName }) => applicantName.split('*')[0] ?? ''))].filter(Boolean);
    await p95(
      'search/name',
      words.map((asked) => () => supervisor.json('POST', '/api/desk/search', { words: asked })),
    );
    await p95(
      'case/open',
      asking(
        clerk,
        queue.rows.map(({ id }) => `/api/desk/cases/${id}`),
      ),
    );
    const runningOut = await pagesOf(supervisor, '/api/supervision/cases', 3);
    await p95('supervision/list', asking(supervisor, runningOut.paths));
    const { ratio, value: command, spread } = await flatness(counties);
    report({ name: 'scale/flat', value: ratio, unit: '×', spread, command, cases: [FILLED, crowd.cases] });
  } finally {
    clerk.close();
    supervisor.close();
    await counties.close();
    await rm(folder, { recursive: true, force: true });
  }
}
