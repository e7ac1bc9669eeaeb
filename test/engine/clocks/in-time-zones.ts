/** The same comparison in processes of three time zones, each with other clocks. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Compared } from './against-oracle.ts';

const run = promisify(execFile);
const zones = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'] as const;

/** @param count clocks for each time zone */
export const inTimeZones = (count: number): Promise<(Compared & { offset: number })[]> =>
  Promise.all(
    zones.map(async (TZ, index) => {
      const child = path.resolve('test/engine/clocks/oracle.child.ts');
      const args = ['--import', 'tsx', child, String(count), String(index + 1)];
      const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ } });
      return JSON.parse(stdout) as Compared & { offset: number };
    }),
  );
