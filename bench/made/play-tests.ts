/** Plays tests of the product to their end in a process of their own, with what makes them longer in the environment. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/** @returns 0 when every one passed, else 1 */
export function playTests(
  project: string,
  tests: readonly string[],
  environment: Readonly<Record<string, string>>,
  ...options: readonly string[]
): number {
  const { status } = spawnSync(process.execPath, [jest, '--selectProjects', project, ...options, ...tests], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? 0 : 1;
}
