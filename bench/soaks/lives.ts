/** Twenty thousand lives of a case against the small model of it (LIVES), a fifth as many over weeks; the tests play a thousand. */
import { playTests } from '../made/play-tests.ts';
import type { Soaked } from '../soak.ts';

const lives = process.env.LIVES ?? '20000';
const tests = ['life', 'days'].map((of) => `test/engine/cases/${of}-of-a-case.test.ts`);

export function soak(): Promise<Soaked> {
  const broken = playTests('engine', tests, { LIVES: lives }, '--testTimeout', '3600000');
  return Promise.resolve({ broken, lives: Number(lives) });
}
