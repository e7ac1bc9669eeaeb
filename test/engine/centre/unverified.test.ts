import { loadCentre } from '../../../engine/centre/load.ts';
import { unverifiedIn } from '../../../engine/centre/unverified.ts';
import { centreFilesWith, centreParts } from '../../build/centre.ts';
import { put } from '../../build/put.ts';

it('names every value that is still to be verified, by file and place', () => {
  const parts = centreParts();
  put(parts['windows.json'], '/windows/0/verify', true);
  put(parts['calendar/2026.json'], '/seasons/0/verify', true);
  const loaded = loadCentre(centreFilesWith(parts));
  if (!loaded.ok) throw new Error('not loaded');
  expect(unverifiedIn(loaded.centre)).toEqual([
    { file: 'windows.json', items: [{ pointer: '/windows/0', name: '01 城管窗口' }] },
    { file: 'calendar/2026.json', items: [{ pointer: '/seasons/0', name: '全年' }] },
  ]);
});

it('has nothing to say of a centre that was verified', () => {
  const loaded = loadCentre(centreFilesWith());
  expect(loaded.ok && unverifiedIn(loaded.centre)).toEqual([]);
});
