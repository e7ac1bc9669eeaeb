/** Journeys act on what `npm start` serves, so the build comes first. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export default function build(): void {
  const script = path.resolve(import.meta.dirname, '../../scripts/build.js');
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}
