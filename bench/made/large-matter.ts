/** The files of a matter of sixty fields, thirty rules and twenty steps: about the largest a county has. */
import { filesOf, type Bundle } from '../../engine/index.ts';
import { sixtyFields } from './sixty-fields.ts';

const RULES = 30;
const STEPS = 20;

export function largeMatter(): Record<string, string> {
  const { bundle } = sixtyFields().matter;
  const copy: Bundle = structuredClone(bundle);
  const { rules = [] } = copy.rules;
  const moreRules = Array.from({ length: RULES - rules.length }, (_, at): (typeof rules)[number] => ({
    id: `more${at}`,
    title: `补充规则${at}`,
    conditions: {
      all: [
        { fact: `answers.more${(at % 3) * 10}`, operator: 'equal', value: at % 2 === 0 },
        { fact: 'answers.length', operator: 'greaterThan', value: at + 1 },
      ],
    },
    event: { type: 'remind', params: { message: `补充提醒${at}` } },
  }));
  const { steps } = copy.matter;
  const moreSteps = Array.from({ length: STEPS - steps.length }, (_, at): (typeof steps)[number] => ({
    id: `more${at}`,
    title: `补充环节${at}`,
    what: '核对补充填写的内容。',
    when: { fact: 'answers.length', operator: 'greaterThan', value: at },
    post: { by: 'post', post: 'reviewer' },
    limit: { amount: 1, unit: 'windowHour' },
    outcomes: ['pass', 'fail'],
  }));
  return filesOf({
    ...copy,
    rules: { ...copy.rules, rules: [...rules, ...moreRules] },
    matter: { ...copy.matter, steps: [...steps, ...moreSteps] },
  });
}
