import fc from 'fast-check';
import { Budget } from '../../../engine/analysis/budget.ts';
import { checkRouteTime } from '../../../engine/analysis/route-time.ts';
import { analyse } from '../../../engine/analysis/analyse.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Limit } from '../../../engine/schema/limit.ts';
import type { Step } from '../../../engine/schema/review.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { everyCase, truthOf, type Facts } from '../../oracle/every-case.ts';
import { conditionOver, smallForms, worldFor } from './small-form.ts';

const plenty = () => new Budget(50_000_000);
const days = (amount: number, unit: Limit['unit'] = 'workingDay'): Limit => ({ amount, unit });
const step = (id: string, title: string, limit: Limit, rest: Partial<Step> = {}): Step => ({
  id,
  title,
  what: '办理',
  post: { by: 'post', post: 'reviewer' },
  limit,
  outcomes: ['pass', 'fail'],
  ...rest,
});
const at = (place: string): Condition => ({ fact: 'answers.place', operator: 'equal', value: place });

interface Office {
  steps: Step[];
  promised?: Limit;
  decision?: Limit;
  preliminary?: Limit;
}
function matterOf({ steps, promised = days(5), decision = days(0, 'onTheSpot'), preliminary }: Office) {
  const { matter } = aBundle();
  return {
    ...matter,
    steps,
    limits: { ...matter.limits, promised },
    decision: preliminary
      ? ({ mode: 'preliminary', limit: decision, preliminaryLimit: preliminary } as const)
      : ({ mode: 'chief', limit: decision } as const),
  };
}
const { form } = aBundle();
const told = (office: Office, budget = plenty()) =>
  checkRouteTime({ matter: matterOf(office) }, worldFor(form), budget).map(({ message }) => message);

/** Everyone takes as long as they may: a group waits for its last, the decision comes after all. */
function longestFor({ steps, decision }: ReturnType<typeof matterOf>, facts: Facts): number {
  const groups: Record<string, number> = {};
  for (const { id, when, together = id, limit } of steps)
    if (!when || truthOf(when, facts) === true) groups[together] = Math.max(groups[together] ?? 0, limit.amount);
  return Object.values(groups).reduce((sum, amount) => sum + amount, decision.limit.amount);
}

describe('the longest way through review', () => {
  const asked = smallForms.chain((small) =>
    fc.tuple(
      fc.constant(small),
      fc.array(
        fc.record({
          when: fc.option(conditionOver(small.known), { nil: undefined }),
          amount: fc.nat(6),
          together: fc.constantFrom(undefined, undefined, 'g1', 'g2'),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      fc.integer({ min: 1, max: 12 }),
    ),
  );

  test('is what trying every case of a small form says', () => {
    let over = 0;
    fc.assert(
      fc.property(asked, ([small, parts, promised]) => {
        const steps = parts.map(({ when, amount, together }, index) =>
          step(`s${index}`, `环节${index}`, days(amount), {
            ...(when ? { when } : {}),
            ...(together ? { together } : {}),
          }),
        );
        const matter = matterOf({ steps, promised: days(promised), decision: days(1) });
        const worst = Math.max(...everyCase(small.fields).map((facts) => longestFor(matter, facts)));
        const [problem] = checkRouteTime({ matter }, worldFor(small.form), plenty());
        if (problem) over++;
        expect(/合计(\d+)个工作日/.exec(problem?.message ?? '')?.[1]).toBe(
          worst > promised ? String(worst) : undefined,
        );
      }),
      { numRuns: 400 },
    );
    expect(over).toBeGreaterThan(50);
  });

  const review = step('review', '材料审查', days(2));
  const visit = step('visit', '现场核查', days(2), { when: at('roof') });
  const experts = step('experts', '专家评审', days(3), { when: at('roof') });

  test('counts steps that can meet, and the decision after them', () => {
    expect(told({ steps: [review, visit], decision: days(1) })).toEqual([]);
    expect(told({ steps: [review, visit], decision: days(2) })).toEqual([
      '「设置位置」为 楼顶时，经过的环节和决定的时限合计6个工作日（材料审查、现场核查、决定），超过承诺时限5个工作日',
    ]);
    expect(told({ steps: [review, visit], preliminary: days(1), decision: days(1) })).toHaveLength(1);
  });

  test('leaves out steps that never meet', () => {
    expect(told({ steps: [review, visit, { ...experts, when: at('wall') }] })).toEqual([]);
    expect(told({ steps: [review, visit, experts] })).toHaveLength(1);
  });

  test('counts the longest of what is done at the same time', () => {
    const together = [visit, experts].map((one) => ({ ...one, together: 'joint' }));
    expect(told({ steps: [review, ...together] })).toEqual([]);
    expect(told({ steps: [review, ...together], decision: days(1) })).toHaveLength(1);
  });

  test('holds working days against a promise in days or months, and hours as days of twelve', () => {
    expect(told({ steps: [review, visit], promised: days(3, 'naturalDay') })).toHaveLength(1);
    expect(told({ steps: [step('long', '评审', days(29), { when: at('roof') })], promised: days(1, 'month') })).toEqual(
      [],
    );
    expect(
      told({ steps: [step('long', '评审', days(32), { when: at('roof') })], promised: days(1, 'month') }),
    ).toHaveLength(1);
    expect(told({ steps: [review, visit], decision: days(8, 'windowHour'), promised: days(4) })).toEqual([]);
    expect(told({ steps: [review, visit], decision: days(12, 'windowHour'), promised: days(4) })).toHaveLength(1);
  });

  test('is left undecided beyond the budget', () => {
    const [problem] = checkRouteTime(
      { matter: matterOf({ steps: [review, visit], decision: days(2) }) },
      worldFor(form),
      new Budget(0),
    );
    expect(problem).toMatchObject({ code: 'NOT_DECIDED', severity: 'info', pointer: '/steps' });
  });
});

describe('a matter whose steps outlast its promise', () => {
  const codes = (visitDays: number, checkDays: number) => {
    const bundle = aBundle();
    const [check, visit] = bundle.matter.steps as [Step, Step];
    bundle.matter.steps = [
      { ...check, limit: days(checkDays) },
      { ...visit, limit: days(visitDays) },
    ];
    const loaded = loadMatter(filesOf(bundle));
    return (loaded.ok ? analyse(loaded.matter) : loaded.problems).map(({ code, severity }) => `${severity} ${code}`);
  };

  test('is told at once where every case takes them, after the analysis where some do', () => {
    expect(codes(3, 1)).toEqual([]);
    expect(codes(4, 1)).toEqual(['error ROUTE_OVER_PROMISED']);
    expect(codes(1, 5)).toEqual(['error STEPS_OVER_PROMISED']);
  });
});
