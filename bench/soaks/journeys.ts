/** The journeys through many days, in a browser; the tests leave them out. */
import { playTests } from '../made/play-tests.ts';
import type { Soaked } from '../soak.ts';

const tests = ['acceptance', 'limits', 'other-hands'].map((name) => `test/journeys/${name}.test.ts`);

export const soak = (): Promise<Soaked> =>
  Promise.resolve({ broken: playTests('journeys', tests, { JOURNEYS: 'all' }, '-i'), journeys: tests.length });
