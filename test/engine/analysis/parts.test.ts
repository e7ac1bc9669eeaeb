import fc from 'fast-check';
import { analyse } from '../../../engine/analysis/analyse.ts';
import { Budget } from '../../../engine/analysis/budget.ts';
import { checkParts } from '../../../engine/analysis/parts.ts';
import { canFail, canHold } from '../../../engine/analysis/possible.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { put } from '../../build/put.ts';
import { everyCase, type SmallCondition } from '../../oracle/every-case.ts';
import { partsInVain } from '../../oracle/every-part.ts';
import { conditionOver, smallForms, worldFor } from './small-form.ts';

const plenty = () => new Budget(50_000_000);
const asked = smallForms.chain((small) => fc.tuple(fc.constant(small), conditionOver(small.known)));

/** The condition on what a drawing is needed for, in the matter that is right. */
function told(when: Condition) {
  const bundle = aBundle();
  put(bundle, '/materials/materials/1/when', when);
  const loaded = loadMatter(filesOf(bundle));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.withLines(analyse(loaded.matter));
}
const at = (place: string): Condition => ({ fact: 'answers.place', operator: 'equal', value: place });
const width = (operator: 'lessThan' | 'greaterThan' | 'lessThanInclusive', value: number): Condition => ({
  fact: 'answers.width',
  operator,
  value,
});
const floors: Condition = { fact: 'answers.floors', operator: 'equal', value: '三层' };

describe('a part of a condition that is there in vain', () => {
  test('is what trying every case with it and without it says', () => {
    let found = 0;
    fc.assert(
      fc.property(asked, ([{ form, fields }, condition]) => {
        const world = worldFor(form);
        const [holds, fails] = [canHold(condition, world, plenty()), canFail(condition, world, plenty())];
        const use = {
          file: 'rules.json',
          at: '',
          what: '',
          condition,
          never: 'RULE_NEVER',
          always: 'RULE_ALWAYS',
        } as const;
        const open = holds.answer === 'yes' && fails.answer === 'yes' ? [use] : [];
        const problems = [...checkParts(open, world, plenty())].flat();
        found += problems.length;
        expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
          partsInVain(condition as SmallCondition, everyCase(fields)),
        );
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test.each<[string, Condition, string[]]>([
    ['never holds beside another', { any: [at('roof'), width('lessThan', 0)] }, ['PART_NEVER /any/1']],
    ['always holds beside another', { all: [at('roof'), width('lessThanInclusive', 100)] }, ['PART_ALWAYS /all/1']],
    [
      'is a group that contradicts itself',
      { any: [at('roof'), { all: [width('lessThan', 3), width('greaterThan', 5)] }] },
      ['PART_NEVER /any/1'],
    ],
    ['is wider than its neighbour', { all: [width('greaterThan', 5), width('greaterThan', 3)] }, ['PART_IDLE /all/1']],
    ['is said twice', { all: [at('roof'), { condition: 'onRoof' }] }, ['PART_IDLE /all/1']],
    [
      'never holds where it stands',
      { all: [at('roof'), { any: [at('wall'), width('greaterThan', 40)] }] },
      ['PART_IDLE /all/1/any/0'],
    ],
    [
      'asks for what nobody was asked there',
      { any: [width('greaterThan', 40), { all: [at('wall'), floors] }] },
      ['PART_NEVER /any/1'],
    ],
    [
      'never holds below a negation',
      { not: { any: [{ not: { condition: 'onRoof' } }, width('greaterThan', 100)] } },
      ['PART_NEVER /not/any/1'],
    ],
  ])('is told where it %s', (_title, when, parts) => {
    expect(told(when).map(({ code, pointer }) => `${code} ${pointer.replace('/materials/1/when', '')}`)).toEqual(parts);
  });

  test('says where, what was tried and what to do', () => {
    const [problem] = told({ all: [at('roof'), { any: [at('wall'), width('greaterThan', 40)] }] });
    expect(problem).toMatchObject({
      file: 'materials.json',
      severity: 'warning',
      message:
        '「结构设计图」的条件里，“当“设置位置”是“墙面”时”不起作用，成立与否结果都一样：已试遍「设置位置」2 类、「宽」2 类',
      fix: '去掉这一项，或者改正它',
    });
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('keeps quiet about a guard that spares an unasked question', () => {
    expect(told({ all: [at('roof'), floors] })).toEqual([]);
  });

  test('is left undecided beyond the budget', () => {
    const bundle = aBundle();
    const condition: Condition = { all: [width('greaterThan', 5), width('greaterThan', 3)] };
    const use = {
      file: 'rules.json',
      at: '/x',
      what: '某条件',
      condition,
      never: 'RULE_NEVER',
      always: 'RULE_ALWAYS',
    } as const;
    const told = [...checkParts([use], worldFor(bundle.form), new Budget(10))].flat();
    expect(new Set(told.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`))).toEqual(
      new Set(['info NOT_DECIDED /x']),
    );
  });
});
