import { assess, explain } from '../../../engine/matter/assess.ts';
import { compileMatter } from '../../../engine/matter/compile.ts';
import { planOf } from '../../../engine/matter/plan.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle } from '../../build/matter.ts';

function compiled(bundle: Bundle) {
  const outcome = compileMatter(bundle);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.matter;
}

const matter = compiled(aBundle());
const version = { id: 'shop-sign', version: 1, hash: 'h', name: '设置店招备案', department: 'city-management' };
const wall = { place: 'wall', width: 2, height: 1.5, words: '老字号', until: '2027-12-31' };
const roof = { ...wall, place: 'roof', width: 10, height: 2, floors: '三层' };
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('an assessment', () => {
  test('asks for what the situation needs and no more', () => {
    expect(ids(assess(matter, { answers: wall }).materials.on)).toEqual(['application']);
    expect(ids(assess(matter, { answers: roof }).materials.on)).toEqual(['application', 'drawing']);
  });

  test('leaves open what the answers cannot decide yet', () => {
    const { materials, steps } = assess(matter, { answers: {} });
    expect(ids(materials.open)).toEqual(['drawing']);
    expect(steps.map(({ applies, post }) => [applies, post])).toEqual([
      [true, 'reviewer'],
      [undefined, undefined],
    ]);
  });

  test('routes a step by its table', () => {
    expect(assess(matter, { answers: roof }).steps[1]).toMatchObject({ applies: true, post: 'technicalReviewer' });
  });

  test('drops what is not asked and works out what is computed', () => {
    const { settled, errors } = assess(matter, { answers: { ...wall, floors: '三层', colour: 'red' } });
    expect(settled.answers).toEqual({ ...wall, area: 3 });
    expect(settled.dropped.map(({ pointer }) => pointer)).toEqual(['/floors', '/colour']);
    expect(errors).toEqual([]);
  });

  test('tells a rule about a field like any other fault of the field', () => {
    const { errors, findings } = assess(matter, { answers: { ...roof, width: 60 } });
    expect(errors).toEqual([
      {
        code: 'ANSWER_RULE',
        pointer: '/width',
        message: '宽度不能超过 50 米',
        severity: 'error',
        section: 'sign',
        field: 'width',
      },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['roofReminder']);
  });

  test('explains on demand why a material is asked for', () => {
    const { facts } = assess(matter, { answers: roof }).settled;
    expect(explain(matter, facts, 'materials', 'drawing')).toMatchObject({
      op: 'condition',
      outcome: true,
      title: '设在楼顶',
    });
    expect(explain(matter, facts, 'materials', 'application')).toBeUndefined();
  });

  test('adds up the fees that apply, and says nothing when one has no fixed amount', () => {
    const fee = {
      name: '费',
      standard: '每证',
      basis: { law: '法' },
      reducible: false,
      due: 'decision',
      online: true,
    } as const;
    const withFees = (...amounts: (number | undefined)[]) => {
      const bundle = aBundle();
      bundle.matter.fees = amounts.map((amount, index) => ({
        ...fee,
        id: `fee${index}`,
        ...(amount === undefined ? {} : { amount }),
      }));
      return assess(compiled(bundle), { answers: wall }).feeTotal;
    };
    expect(withFees(1000, 250)).toBe(1250);
    expect(withFees(1000, undefined)).toBeUndefined();
    expect(withFees()).toBe(0);
  });
});

describe('what hangs on a question', () => {
  const bundle = aBundle();
  bundle.form.sections[0]!.fields.push({
    kind: 'yesNo',
    id: 'lit',
    title: '是否有照明',
    when: { fact: 'answers.place', operator: 'equal', value: 'roof' },
  });
  bundle.materials.materials[1]!.when = { fact: 'answers.lit', operator: 'equal', value: true };
  const asking = compiled(bundle);
  const drawing = (answers: Record<string, unknown>) => {
    const { on, open } = assess(asking, { answers }).materials;
    return [ids(on).includes('drawing'), ids(open).includes('drawing')];
  };

  test('that is not asked does not apply', () => {
    expect(drawing(wall)).toEqual([false, false]);
  });
  test('that waits for an earlier answer stays open', () => {
    expect(drawing({})).toEqual([false, true]);
  });
  test('that is asked and not answered stays open', () => {
    expect(drawing(roof)).toEqual([false, true]);
  });
  test('that is answered is decided', () => {
    expect(drawing({ ...roof, lit: true })).toEqual([true, false]);
    expect(drawing({ ...roof, lit: false })).toEqual([false, false]);
  });
});

describe('a plan', () => {
  test('reads what is open the careful way', () => {
    const plan = planOf(matter, assess(matter, { answers: { words: '字' } }), version);
    expect(plan.materials.map(({ id, necessity }) => [id, necessity])).toEqual([
      ['application', 'required'],
      ['drawing', 'optional'],
    ]);
    expect(plan.steps.map(({ id, applies, postKind }) => [id, applies, postKind])).toEqual([
      ['check', true, 'reviewer'],
      ['visit', true, 'chief'],
    ]);
  });

  test('carries the day a result is valid until and the documents of each act', () => {
    const plan = planOf(matter, assess(matter, { answers: roof }), version);
    expect(plan.results).toEqual([{ id: 'permit', kind: 'licence', name: '店招许可证', validUntil: '2027-12-31' }]);
    expect(ids(plan.documents.grant ?? [])).toEqual(['permission']);
    expect(plan.documents.deliver).toBeUndefined();
    expect(plan.fields.map(({ id }) => id)).toContain('floors');
  });

  test('reads the quantity a quota is drawn for, when it is a number', () => {
    const bundle = aBundle();
    bundle.matter.quota = {
      limited: true,
      basis: { law: '法' },
      ledger: { id: 'signs', unit: '平方米', decimals: 2, fact: 'answers.area' },
    };
    const limited = compiled(bundle);
    expect(planOf(limited, assess(limited, { answers: wall }), version).quota).toEqual({
      ledger: 'signs',
      unit: '平方米',
      decimals: 2,
      amount: 3,
    });
    expect(planOf(limited, assess(limited, { answers: {} }), version).quota).toEqual({
      ledger: 'signs',
      unit: '平方米',
      decimals: 2,
    });
  });
});
