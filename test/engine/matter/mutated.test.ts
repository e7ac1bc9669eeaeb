/** A right bundle with anything done to it: only problems come back, never an exception, from the check and the analysis. */
import fc from 'fast-check';
import { analyse } from '../../../engine/analysis/analyse.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import { aBundle, filesOf } from '../../build/matter.ts';

type Tree = Record<string, unknown>;

/** Every place in plain data: what holds it, and under which key. */
const placesIn = (node: unknown): (readonly [holder: Tree, key: string])[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, inner]) => [[node as Tree, key] as const, ...placesIn(inner)]);

const strange = fc.constantFrom<unknown>(
  ...[null, true, false, 0, -1, 0.5, 1e300, '', '甲', 'roof', '2026-02-30', '2026-02-28', 'onRoof', 'answers.place'],
  ...[[], {}, ['roof'], [null], { kind: 'any' }, { all: [] }, { not: { condition: 'onRoof' } }],
  { fact: 'answers.width' },
  { fact: 'answers.until', operator: 'lessThan', value: '2026-01-01' },
  { fact: 'answers.width', operator: 'equal', value: { fact: 'answers.height' } },
);

/** One thing done to one place: another value, nothing at all, the value of another place, or the same twice. */
const mutation = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  act: fc.constantFrom('put', 'drop', 'copy', 'repeat'),
  value: strange,
});

function mutate(bundle: Tree, { at, from, act, value }: { at: number; from: number; act: string; value: unknown }) {
  const places = placesIn(bundle);
  const [holder, key] = places[at % places.length]!;
  const [other, otherKey] = places[from % places.length]!;
  if (act === 'put') holder[key] = structuredClone(value);
  else if (act === 'copy') holder[key] = structuredClone(other[otherKey]);
  else if (act === 'repeat' && Array.isArray(holder[key]))
    holder[key] = [...holder[key], ...structuredClone(holder[key])];
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

test('a bundle that anything was done to is told its problems, and nothing breaks', () => {
  let analysed = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const { templates, ...parts } = aBundle();
      for (const one of mutations) mutate(parts, one);
      const loaded = loadMatter(filesOf({ ...parts, templates }));
      const problems = loaded.ok ? loaded.withLines(analyse(loaded.matter, { comparisons: 200_000 })) : loaded.problems;
      if (loaded.ok) analysed++;
      else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      for (const { message } of problems) expect(message).not.toMatch(/undefined|\{\w+\}|\[object/);
    }),
    { numRuns: 800 },
  );
  expect(analysed).toBeGreaterThan(50);
});
