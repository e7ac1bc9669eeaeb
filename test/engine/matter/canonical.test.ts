import * as fc from 'fast-check';
import { canonical } from '../../../engine/matter/canonical.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle } from '../../build/matter.ts';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, turn)] as const);
  const at = turn % (entries.length || 1);
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)]);
}

test('the text of a bundle does not depend on the order of its keys', () => {
  fc.assert(
    fc.property(fc.nat(50), (turn) => {
      expect(canonical(shuffled(aBundle(), turn) as Bundle)).toBe(canonical(aBundle()));
    }),
  );
});

test('the text of a bundle depends on the order of its lists and on every value', () => {
  const steps = aBundle();
  steps.matter.steps.reverse();
  const words = aBundle({ templates: { ...aBundle().templates, 'accept.hbs': '<p>已受理。</p>' } });
  expect(new Set([aBundle(), steps, words].map(canonical)).size).toBe(3);
});

test('the text of a bundle reads back as the bundle', () => {
  expect(JSON.parse(canonical(aBundle()))).toEqual(aBundle());
});
