import fc from 'fast-check';
import { sentence } from '../../../engine/conditions/sentence.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { conditions, namedConditions, register } from './arbitrary.ts';

const titles = new Map(namedConditions.map(({ id, title }) => [id, { title }]));
const kind: Condition = { fact: 'answers.kind', operator: 'equal', value: 'pool' };
const area: Condition = { fact: 'answers.area', operator: 'greaterThan', value: 100 };
const chain: Condition = { fact: 'answers.chain', operator: 'equal', value: true };

describe('a condition said in words', () => {
  test.each<[Condition, string]>([
    [kind, '当“场所类型”是“游泳”时'],
    [{ all: [kind, area] }, '当“场所类型”是“游泳”且“面积”大于 100 时'],
    [{ any: [{ all: [kind, area] }, chain] }, '当（“场所类型”是“游泳”且“面积”大于 100）或“连锁”为“是”时'],
    [{ all: [{ all: [kind] }, { all: [chain] }] }, '当“场所类型”是“游泳”且“连锁”为“是”时'],
    [{ not: chain }, '当不满足（“连锁”为“是”）时'],
    [{ not: { any: [{ condition: 'large' }, chain] } }, '当不满足（符合“面积较大”或“连锁”为“是”）时'],
    [{ fact: 'answers.kind', operator: 'in', value: ['pool', 'ski'] }, '当“场所类型”是“游泳”“滑雪”之一时'],
    [{ fact: 'answers.kind', operator: 'notIn', value: ['pool', 'ski'] }, '当“场所类型”不是“游泳”“滑雪”中的任何一个时'],
    [{ fact: 'answers.kind', operator: 'in', value: ['pool'] }, '当“场所类型”是“游泳”时'],
    [{ fact: 'answers.services', operator: 'contains', value: 'food' }, '当“服务”包含“餐饮”时'],
    [{ fact: 'answers.capital', operator: 'lessThanInclusive', value: 1050 }, '当“出资额”不超过 10.5 元时'],
    [
      { fact: 'answers.opened', operator: 'greaterThanInclusive', value: '2025-01-09' },
      '当“开业日期”不早于 2025年1月9日 时',
    ],
    [
      { fact: 'answers.opened', operator: 'lessThan', value: { fact: 'answers.until' } },
      '当“开业日期”早于“截止日期”时',
    ],
    [{ fact: 'answers.staff', path: '/0/age', operator: 'lessThan', value: 18 }, '当“人员第1行的年龄”小于 18 时'],
    [{ fact: 'answers.gone', operator: 'equal', value: 'x' }, '当“answers.gone”是“x”时'],
  ])('%j', (condition, words) => expect(sentence(condition, register, titles)).toBe(words));

  test('has as many closing brackets as opening ones, however deep it goes', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const words = sentence(condition, register, titles);
        expect(words.match(/（/g)?.length).toBe(words.match(/）/g)?.length);
        expect(words).not.toMatch(/undefined|\*|\[object/);
      }),
    );
  });
});
