/** An office under mixed load whose server is killed again and again and starts on the same data. */
import { setTimeout as pause } from 'node:timers/promises';
import { anApplication, matter } from './application.ts';
import { Browser } from './browser.ts';
import { type Child, launchServer } from './child.ts';
import { type Kept, Ledger, type Verdict } from './ledger.ts';

export interface Soaking {
  dataDir: string;
  program: readonly string[];
  seconds: number;
  killEvery: number;
  applicants: number;
}
export interface Soaked extends Verdict {
  submissions: number;
  withdrawals: number;
  /** Requests sent again because nobody answered. */
  retried: number;
  kills: number;
  /** Longest time from a kill to the first answer. */
  downSeconds: number;
}

interface Page {
  items: Kept[];
  next?: string;
}

export async function soak({ dataDir, program, seconds, killEvery, applicants }: Soaking): Promise<Soaked> {
  const ledger = new Ledger();
  const counted = { withdrawals: 0, retried: 0, kills: 0, downSeconds: 0 };
  const start = () => launchServer({ DATA_DIR: dataDir }, program);
  let server: Child = await start();
  const browsers = Array.from({ length: applicants }, () => new Browser(server.said));
  for (const [index, browser] of browsers.entries()) await browser.signIn(`1380000${String(index).padStart(4, '0')}`);
  const application = JSON.stringify(await anApplication(browsers[0]!));
  const end = performance.now() + seconds * 1000;

  /** Asks until there is an answer, as a client does whose network breaks off; the key makes that harmless. */
  async function insist<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!isBreak(error)) throw error;
        counted.retried++;
        await pause(100);
      }
    }
  }

  async function visit(browser: Browser, key: string, turn: number): Promise<void> {
    const headers = { 'idempotency-key': key };
    const submit = () =>
      browser.json<{ id: string; number: string; version: number }>('POST', '/api/my/cases', application, headers);
    const receipt = await insist(submit);
    ledger.acknowledge(key, receipt);
    if (turn % 3 === 0) ledger.acknowledge(key, await insist(submit));
    if (turn % 4 === 1) {
      const body = { command: { kind: 'withdraw', reason: '不办了' }, expectedVersion: receipt.version };
      const again = { 'idempotency-key': `${key}-withdraw` };
      await insist(() => browser.json('POST', `/api/my/cases/${receipt.id}/commands`, body, again));
      ledger.withdraw(key);
      counted.withdrawals++;
    }
    if (turn % 5 === 2) await insist(() => browser.json('GET', '/api/my/cases'));
    if (turn % 5 === 3) await insist(() => browser.send('GET', `/guide/${matter}`));
  }

  const busy = browsers.map(async (browser, index) => {
    for (let turn = 0; performance.now() < end; turn++) {
      await visit(browser, `soak-${index}-${turn}`, turn);
      await pause(20);
    }
  });
  const killing = (async () => {
    while (performance.now() + killEvery * 1000 < end) {
      await pause(killEvery * 1000);
      const killed = performance.now();
      await server.end('SIGKILL');
      server = await start();
      for (const browser of browsers) browser.moveTo(server.said);
      counted.kills++;
      counted.downSeconds = Math.max(counted.downSeconds, Math.round((performance.now() - killed) / 100) / 10);
    }
  })();
  try {
    await Promise.all([killing, ...busy]);
    const kept = (await Promise.all(browsers.map(everyCase))).flat();
    return { ...ledger.judge(kept), submissions: ledger.size, ...counted };
  } finally {
    for (const browser of browsers) browser.close();
    await server.end();
  }
}

/** A connection that broke off or a server that is starting or stopping; anything else is an answer. */
function isBreak(error: unknown): boolean {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code) || message.includes(': 503 ');
}

async function everyCase(browser: Browser): Promise<Kept[]> {
  const kept: Kept[] = [];
  let next = '';
  do {
    const page = await browser.json<Page>('GET', `/api/my/cases?limit=100${next}`);
    kept.push(...page.items);
    next = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (next !== '');
  return kept;
}
