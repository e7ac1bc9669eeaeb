/** Twenty thousand lives of a case against the small model of it (LIVES), a fifth as many over weeks; the tests play a thousand. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Soaked } from '../soak.ts';

const lives = process.env.LIVES ?? '20000';
const tests = ['life', 'days'].map((of) => `test/engine/cases/${of}-of-a-case.test.ts`);

export function soak(): Promise<Soaked> {
  const jest = path.resolve(import.meta.dirname, '../../node_modules/jest/bin/jest.js');
  const args = [jest, '--selectProjects', 'engine', '--testTimeout', '3600000', ...tests];
  const { status } = spawnSync(process.execPath, args, {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, LIVES: lives },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return Promise.resolve({ broken: status === 0 ? 0 : 1, lives: Number(lives) });
}
