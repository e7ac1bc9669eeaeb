/** How large a matter may be, beside what its schemas say of each list: so that its check answers at once, whatever it holds. */
import { usesIn } from '../../analysis/uses.ts';
import { conditionProblem } from '../../conditions/problems.ts';
import { weigher } from '../../conditions/weigher.ts';
import { overCaps } from '../../documents/caps.ts';
import { fieldsOf } from '../../form/fields-in.ts';
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';

/**
 * Fields of a form, values that all conditions together are held against, fields and blocks of all templates together; no
 * matter known has a fifth of any.
 */
const most = { fields: 500, values: 10_000, tags: 4000 } as const;

/** What is too large; nothing else is looked at then. Problems carry their file. */
export function checkSize(bundle: Bundle): Problem[] {
  const fields = fieldsOf(bundle.form).length;
  const declared = new Map(bundle.rules.conditions?.map(({ id, when }) => [id, when]));
  const weigh = weigher(
    (name) => declared.get(name),
    ({ value }) => (Array.isArray(value) ? value.length : 1),
  );
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
