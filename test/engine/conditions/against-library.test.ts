import fc from 'fast-check';
import { evaluateByLibrary } from '../../../runtime/server/publishing/reference.ts';
import { completeFacts, conditions, namedConditions, withHoles } from './arbitrary.ts';
import { compiled } from './compiling.ts';

const many = fc.array(conditions, { minLength: 12, maxLength: 12 });
const keyed = <T>(list: readonly T[]) => new Map(list.map((one, index) => [String(index), one] as const));

test('answers as json-rules-engine does whenever every fact is there and of its type', async () => {
  await fc.assert(
    fc.asyncProperty(many, completeFacts, async (list, facts) => {
      const held = await evaluateByLibrary(keyed(list), namedConditions, facts);
      for (const [key, condition] of keyed(list)) expect(compiled(condition).evaluate(facts)).toBe(held.has(key));
    }),
    { numRuns: 500 },
  );
});

test('agrees with json-rules-engine on every answer that missing facts leave decided', async () => {
  await fc.assert(
    fc.asyncProperty(many, withHoles, async (list, { holed }) => {
      const held = await evaluateByLibrary(keyed(list), namedConditions, holed);
      for (const [key, condition] of keyed(list)) {
        const truth = compiled(condition).evaluate(holed);
        if (truth !== undefined) expect(truth).toBe(held.has(key));
      }
    }),
    { numRuns: 300 },
  );
});
