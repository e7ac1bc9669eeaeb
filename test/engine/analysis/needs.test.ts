import { needsIn } from '../../../engine/analysis/needs.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { aBundle } from '../../build/matter.ts';

const on = (value: string): Condition => ({ fact: 'answers.place', operator: 'equal', value });
const { form, matter, rules } = aBundle();
const draft = { form, matter, conditions: rules.conditions };
const needs = needsIn(draft, [on('wall'), on('roof')]);
const wide: Condition = { fact: 'answers.width', operator: 'greaterThan', value: 50 };

describe('whether something is needed in a situation', () => {
  test('is told for every situation: always, sometimes or never', () => {
    expect(needs(undefined)).toEqual(['always', 'always']);
    expect(needs({ condition: 'onRoof' })).toEqual(['never', 'always']);
    expect(needs({ any: [{ condition: 'onRoof' }, wide] })).toEqual(['sometimes', 'always']);
    expect(needs({ all: [on('wall'), wide] })).toEqual(['sometimes', 'never']);
  });

  test('sees what the form asks only in one of them', () => {
    expect(needs({ fact: 'answers.floors', operator: 'notEqual', value: '' })[0]).toBe('never');
  });

  test('counts what can never be true of the form', () => {
    expect(needs({ fact: 'answers.width', operator: 'greaterThan', value: 100 })).toEqual(['never', 'never']);
  });

  test('is left open where the condition is faulty', () => {
    expect(needs({ condition: 'gone' })).toEqual(['undecided', 'undecided']);
    expect(needsIn(draft, [{ fact: 'answers.gone', operator: 'equal', value: 1 }])(wide)).toEqual(['undecided']);
  });
});
