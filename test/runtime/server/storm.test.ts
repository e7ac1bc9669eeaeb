/** A twentieth of `npm run soak -- storm`: decisions by many at once, applications over connections that are cut. */
import { inFolder } from '../../../bench/made/in-folder.ts';
import { storm } from '../../../bench/made/storm.ts';
import build from '../../journeys/build.ts';

describe('two servers on one store in a storm', () => {
  beforeAll(build, 240_000);

  it('let one of many decide, make one case of an application sent often, and log each event once', async () => {
    const found = await inFolder((dataDir) => storm({ dataDir, rounds: 50, submissions: 500 }));
    expect(found).toMatchObject({ undecided: 0, miscounted: 0, badSerials: 0, unlogged: 0, verified: 0 });
    expect(found.decisions).toBeGreaterThan(800);
    expect(found.sent).toBe(1500);
  }, 240_000);
});
