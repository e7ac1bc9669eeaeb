/** An office under mixed load whose server and store are killed in turn and start again on the same data. */
import { setTimeout as pause } from 'node:timers/promises';
import { anApplication, matter } from './application.ts';
import { Browser } from './browser.ts';
import { type Child, launchServer, launchStore, runProduct } from './child.ts';
import { Desk, type Insist } from './desk.ts';
import { insist } from './insist.ts';
import { type Kept, Ledger, type Verdict } from './ledger.ts';

export interface Killing {
  dataDir: string;
  /** The server dies first, then the store, and so on in turn. */
  kills: number;
  /** Seconds of load before each kill, and after the last. */
  killEvery: number;
  applicants: number;
}
export interface Killed extends Verdict {
  submissions: number;
  withdrawals: number;
  decisions: number;
  /** Requests sent again because nobody answered. */
  retried: number;
  kills: number;
  /** Longest time from a kill to the next start. */
  downSeconds: number;
  /** What `yichuang verify` said of the chains when all was over; 0 when every one holds. */
  verified: number;
}

type Row = Omit<Kept, 'documents'>;
interface Page {
  items: Row[];
  next?: string;
}

export async function killed({ dataDir, kills, killEvery, applicants }: Killing): Promise<Killed> {
  const ledger = new Ledger();
  const counted = { withdrawals: 0, decisions: 0, retried: 0, kills: 0, downSeconds: 0 };
  let store: Child = await launchStore(dataDir);
  const environment = { DATA_DIR: dataDir, MONGODB_URI: store.said };
  let server: Child = await launchServer(environment);
  let over = false;

  const patient: Insist = (ask) => insist(ask, () => counted.retried++);
  const browsers = Array.from({ length: applicants }, () => new Browser(server.said));
  const desk = new Desk(server.said, patient);
  await desk.signIn();
  for (const [index, browser] of browsers.entries()) await browser.signIn(`1540000${String(index).padStart(4, '0')}`);
  const application = await anApplication(browsers[0]!);
  const text = JSON.stringify(application);

  async function visit(browser: Browser, key: string, turn: number): Promise<void> {
    const headers = { 'idempotency-key': key };
    const submit = () =>
      browser.json<{ id: string; number: string; version: number }>('POST', '/api/my/cases', text, headers);
    const receipt = await patient(submit);
    ledger.acknowledge(key, receipt);
    if (turn % 3 === 0) ledger.acknowledge(key, await patient(submit));
    if (turn % 4 === 1) {
      const body = { command: { kind: 'withdraw', reason: '不办了' }, expectedVersion: receipt.version };
      const again = { 'idempotency-key': `${key}-withdraw` };
      await patient(() => browser.json('POST', `/api/my/cases/${receipt.id}/commands`, body, again));
      ledger.withdraw(key);
      counted.withdrawals++;
    } else if (turn % 2 === 0) {
      await desk.decide(receipt.id, application.command.materials, key);
      ledger.decide(key, await patient(() => documentsOf(browser, receipt.id)));
      counted.decisions++;
    }
    if (turn % 5 === 2) await patient(() => browser.json('GET', '/api/my/cases'));
    if (turn % 5 === 3) await patient(() => browser.send('GET', `/guide/${matter}`));
  }

  const busy = browsers.map(async (browser, index) => {
    for (let turn = 0; !over; turn++) {
      await visit(browser, `kill-${index}-${turn}`, turn);
      await pause(20);
    }
  });
  const killing = (async () => {
    for (let turn = 0; turn < kills; turn++) {
      await pause(killEvery * 1000);
      const from = performance.now();
      if (turn % 2 === 0) {
        await server.end('SIGKILL');
        server = await launchServer(environment);
        for (const one of [...browsers, desk]) one.moveTo(server.said);
      } else {
        await store.end('SIGKILL');
        store = await launchStore(dataDir);
      }
      counted.kills++;
      counted.downSeconds = Math.max(counted.downSeconds, Math.round((performance.now() - from) / 100) / 10);
    }
    await pause(killEvery * 1000);
  })().finally(() => (over = true));
  try {
    await Promise.all([killing, ...busy]);
    const kept = (await Promise.all(browsers.map(everyCase))).flat();
    const verified = await runProduct(['verify', 'jianghua'], environment);
    return { ...ledger.judge(kept), submissions: ledger.size, ...counted, verified };
  } finally {
    for (const one of [...browsers, desk]) one.close();
    await server.end();
    await store.end();
  }
}

async function documentsOf(browser: Browser, id: string): Promise<string[]> {
  const { documents } = await browser.json<{ documents: { number?: string }[] }>('GET', `/api/my/cases/${id}`);
  return documents.flatMap(({ number }) => number ?? []);
}

async function everyCase(browser: Browser): Promise<Kept[]> {
  const kept: Kept[] = [];
  let next = '';
  do {
    const page = await browser.json<Page>('GET', `/api/my/cases?limit=100${next}`);
    for (const row of page.items) kept.push({ ...row, documents: await documentsOf(browser, row.id) });
    next = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (next !== '');
  return kept;
}
