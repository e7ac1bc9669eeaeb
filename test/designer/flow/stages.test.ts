import fc from 'fast-check';
import { edgeBeyond, joined, parted, putOn, shifted, stagesOf } from '../../../designer/flow/stages.ts';
import type { Step } from '../../../engine/index.ts';

const step = (title: string, together?: string): Step => ({
  ...{ id: title, title, what: title, post: { by: 'post', post: 'reviewer' }, outcomes: ['pass'] },
  limit: { amount: 1, unit: 'workingDay' },
  ...(together === undefined ? {} : { together }),
});
/** `a|bc|d`: stages with their steps. */
const drawn = (steps: readonly Step[]) =>
  stagesOf(steps)
    .map((stage) => stage.map((one) => one.step.title).join(''))
    .join('|');
const steps = [step('a'), step('b', 'joint'), step('c', 'joint'), step('d')];

describe('the steps of review', () => {
  test('stand side by side when they run at the same time', () => {
    expect(drawn(steps)).toBe('a|bc|d');
  });

  test('move past a whole group, and out of one step by step', () => {
    expect(edgeBeyond(steps, 0, -1)).toBeUndefined();
    expect(edgeBeyond(steps, 0, 1)).toBe(2);
    expect(drawn(putOn(steps, 0, 2).steps)).toBe('bc|a|d');
    expect(edgeBeyond(steps, 1, -1)).toBe(1);
    expect(drawn(putOn(steps, 1, 1).steps)).toBe('a|b|c|d');
    expect(drawn(putOn(steps, 3, 0).steps)).toBe('d|a|bc');
    expect(edgeBeyond(steps, 3, 1)).toBeUndefined();
  });

  test('change places inside a group only', () => {
    expect(drawn(shifted(steps, 1, 1)!.steps)).toBe('a|cb|d');
    expect(shifted(steps, 1, -1)).toBeUndefined();
    expect(shifted(steps, 0, 1)).toBeUndefined();
  });

  test('join the one before them, and part again', () => {
    const pair = joined(steps, 3, () => 'never');
    expect(drawn(pair)).toBe('a|bcd');
    expect(drawn(joined([step('a'), step('b')], 1, () => 'group1'))).toBe('ab');
    expect(drawn(parted(pair, 1).steps)).toBe('a|cd|b');
  });

  test('are never lost, doubled or left in a group of one, however they are moved', () => {
    const random = fc.array(fc.constantFrom(undefined, 'one', 'two'), { minLength: 1, maxLength: 7 }).map((groups) => {
      // Groups stand together, as the check demands.
      const order = [...groups].sort((one, other) => (one ?? '').localeCompare(other ?? ''));
      return order.map((group, index) => step(String(index), group));
    });
    fc.assert(
      fc.property(random, fc.nat(6), fc.nat(7), (all, from, edge) => {
        const made = putOn(all, from % all.length, edge % (stagesOf(all).length + 1));
        const titles = made.steps.map(({ title }) => title);
        expect([...titles].sort()).toEqual(all.map(({ title }) => title).sort());
        expect(titles[made.index]).toBe(String(from % all.length));
        for (const { together } of made.steps)
          if (together !== undefined)
            expect(made.steps.filter((one) => one.together === together).length).toBeGreaterThan(1);
      }),
    );
  });
});
