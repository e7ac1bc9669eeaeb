import { assess } from '../../engine/index.ts';
import { compileWithAjv } from '../../runtime/server/validation/compile-with-ajv.ts';
import { sixtyFields } from '../made/sixty-fields.ts';
import { pairs } from '../pairs.ts';
import type { Report } from '../run.ts';

/** Visibility, pruning, computing, validation, materials, route, fees and rules of one case, against validation alone. */
export async function figures(report: Report): Promise<void> {
  const { matter, answers } = sixtyFields();
  const { form } = matter;
  const asked = {
    answers,
    applicant: { kind: 'organisation', idKind: 'creditCode' },
    case: { source: 'web' as const, submittedOn: '2026-03-02', receivedOn: '2026-03-02' },
  };
  const { settled, errors } = assess(matter, asked);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));

  const validate = compileWithAjv(form.schemas.schema);
  const measured = await pairs(
    () => assess(matter, asked),
    () => validate(settled.answers),
  );
  report({ name: 'assess/60-fields', unit: 'µs', against: 'ajv alone', ...measured, fields: form.fields.size });
  const alone = await pairs(
    () => form.validate(form.settle(answers, settled.facts)),
    () => validate(settled.answers),
  );
  report({ name: 'assess/form-only', unit: 'µs', against: 'ajv alone', ...alone });
}
