import path from 'node:path';
import type { Problem } from '../../../engine/index.ts';
import type { Checked } from './checked.ts';

/** The file of a problem as seen from where the command runs, with slashes on every system. */
export const fileOf = ({ folder }: Checked, { file = '' }: Problem, from = process.cwd()): string =>
  path.relative(from, path.join(folder, file)).split(path.sep).join('/');
