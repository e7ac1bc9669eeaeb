/** The journeys through many days, in a browser; the tests leave them out. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Soaked } from '../soak.ts';

const tests = ['acceptance', 'limits', 'other-hands'].map((name) => `test/journeys/${name}.test.ts`);

export function soak(): Promise<Soaked> {
  const root = path.resolve(import.meta.dirname, '../..');
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'journeys', '-i', ...tests], {
    cwd: root,
    env: { ...process.env, JOURNEYS: 'all' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return Promise.resolve({ broken: status === 0 ? 0 : 1, journeys: tests.length });
}
