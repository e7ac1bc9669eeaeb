/** Whatever is done to a bundle, the check answers with problems; what it accepts can be carried through. */
import { fuzzed } from './fuzzed.ts';

test('two thousand broken bundles are told of, and none of them breaks the check', () => {
  const { broken, accepted, bundles } = fuzzed(2000);
  expect(broken).toEqual([]);
  // Neither is all refused at the door, nor all let in.
  expect(accepted).toBeGreaterThan(bundles / 100);
  expect(accepted).toBeLessThan(bundles);
});
