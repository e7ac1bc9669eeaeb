/** How large a matter may be, beside what its schemas say of each list: so that its check answers at once, whatever it holds. */
import { usesIn } from '../../analysis/uses.ts';
import { conditionProblem } from '../../conditions/problems.ts';
import { overCaps } from '../../documents/caps.ts';
import { fieldsOf } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';

/**
 * Fields of a form, values that all conditions together are held against, fields and blocks of all templates together; no
 * matter known has a fifth of any.
 */
const most = { fields: 500, values: 10_000, tags: 4000 } as const;

/** How many values a condition is held against, named ones counted wherever they are used. */
function weigher({ conditions = [] }: Bundle['rules']): (condition: Condition) => number {
  const declared = new Map(conditions.map(({ id, when }) => [id, when]));
  const known = new Map<string, number>();
  const weigh = (condition: Condition): number => {
    if ('condition' in condition) return byName(condition.condition);
    if ('not' in condition) return weigh(condition.not);
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
    if (parts) return parts.reduce((sum, part) => sum + weigh(part), 0);
    return 'value' in condition && Array.isArray(condition.value) ? condition.value.length : 1;
  };
  const byName = (name: string): number => {
    const weight = known.get(name);
    const when = declared.get(name);
    if (weight !== undefined || !when) return weight ?? 1;
    // One that leads back to itself is told as such.
    known.set(name, 1);
    known.set(name, weigh(when));
    return known.get(name) ?? 1;
  };
  return weigh;
}

/** What is too large; nothing else is looked at then. Problems carry their file. */
export function checkSize(bundle: Bundle): Problem[] {
  const fields = fieldsOf(bundle.form).length;
  const weigh = weigher(bundle.rules);
  // One that is too large by itself is told so where it stands, and not read.
  const read = Object.values(bundle.templates).filter((template) => !overCaps(template));
  const tags = read.reduce((sum, template) => sum + template.split('{{').length - 1, 0);
  const values = [...usesIn(bundle)].reduce((sum, { condition }) => sum + weigh(condition), 0);
  return [
    ...(fields > most.fields
      ? [{ ...matterProblem('FORM_LARGE', '/sections', { fields, most: most.fields }), file: 'form.json' }]
      : []),
    ...(values > most.values
      ? [{ ...conditionProblem('CONDITIONS_LARGE', '', { values, most: most.values }), file: 'rules.json' }]
      : []),
    ...(tags > most.tags
      ? [{ ...matterProblem('TEMPLATES_LARGE', '', { tags, most: most.tags }), file: 'documents.json' }]
      : []),
  ];
}
