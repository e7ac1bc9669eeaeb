/** The same commands on a small and on a large county at once, and the lists of the large one. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pairs, type Pairs } from '../pairs.ts';
import { anApplication } from './application.ts';
import { Browser } from './browser.ts';
import { type Child, launchServer } from './child.ts';
import { type Crowd, fillCounty, growCounty, multiplyCounty } from './county.ts';

export interface Counties {
  small: Child;
  large: Child;
  crowd: Crowd;
  close: () => Promise<void>;
}

/** Cases `yichuang demo` makes; the counties are multiples of it. */
export const FILLED = 2000;
/** For each side of a pair. */
const MILLISECONDS = 3000;
/** For each side before: until then the compiler and the caches are measured, not the store. */
const WARM_UP = 20_000;

/**
 * Two counties under `folder`, `FILLED` cases times each of these, with a server each.
 * @param grown cases the larger one is brought to besides, with such as ended long ago
 */
export async function twoCounties(
  folder: string,
  [few, many]: readonly [number, number],
  grown = 0,
): Promise<Counties> {
  const [made, small, large] = ['made', 'small', 'large'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await fillCounty(made, FILLED);
  await multiplyCounty(made, small, few);
  const crowd = await multiplyCounty(made, large, many);
  if (grown > 0) await growCounty(made, large, grown);
  const servers = [await launchServer({ DATA_DIR: small }), await launchServer({ DATA_DIR: large })] as const;
  return {
    small: servers[0],
    large: servers[1],
    crowd,
    close: async () => {
      for (const server of servers) await server.end();
    },
  };
}

/** An applicant who applies and withdraws, turn after turn: two commands each. */
async function commands({ said }: Child): Promise<{ turn: () => Promise<void>; browser: Browser }> {
  const browser = new Browser(said);
  await browser.signIn('15400000001');
  const application = JSON.stringify(await anApplication(browser));
  let turns = 0;
  return {
    browser,
    turn: async () => {
      const key = `scale-${process.pid}-${said}-${++turns}`;
      const headers = { 'idempotency-key': key };
      const made = await browser.json<{ id: string; version: number }>('POST', '/api/my/cases', application, headers);
      const body = { command: { kind: 'withdraw', reason: '不办了' }, expectedVersion: made.version };
      const again = { 'idempotency-key': `${key}-withdraw` };
      await browser.json('POST', `/api/my/cases/${made.id}/commands`, body, again);
    },
  };
}

/** What a command costs in the small county, and how many times that it costs in the large one. */
export async function flatness({ small, large }: Counties): Promise<Pairs> {
  const [few, many] = [await commands(small), await commands(large)];
  const compared = await pairs(few.turn, many.turn, MILLISECONDS, () => pause(200), WARM_UP);
  few.browser.close();
  many.browser.close();
  return { ...compared, value: Math.round(compared.value / 2) };
}
