/** Answers about the situation as they stand in the address of a guide. */
import { optionsOf } from '../fields/options.ts';
import type { Field } from '../fields/registry.ts';
import type { Answers, CompiledForm } from '../form/compiled.ts';
import { fieldsIn } from '../form/fields-in.ts';

/** What a kind of question reads from its parameters; kinds that are not chosen from are not asked on the guide. */
const readers: Partial<Record<Field['kind'], (given: readonly string[]) => unknown>> = {
  choice: ([value]) => value,
  choices: (values) => values,
  yesNo: ([value]) => (value === 'true' ? true : value === 'false' ? false : undefined),
};

const mayBe = (field: Field, value: string): boolean =>
  !('options' in field) || optionsOf(field).some((option) => option.value === value);

/** Answers to the questions asked; those of hidden questions and unknown values are left out. */
export function situationOf(form: CompiledForm, given: URLSearchParams): Answers {
  const section = form.sections.find(({ situations }) => situations);
  const answers: Record<string, unknown> = {};
  for (const field of section ? fieldsIn(section) : []) {
    const values = given.getAll(field.id).filter((value) => mayBe(field, value));
    const answer = values.length === 0 ? undefined : readers[field.kind]?.(values);
    if (answer !== undefined) answers[field.id] = answer;
  }
  return form.settle(answers).answers;
}

/** The same answers as the query of an address, `''` without any. */
export function situationQuery(answers: Answers): string {
  const query = new URLSearchParams(
    Object.entries(answers).flatMap(([id, value]) => [value].flat().map((one) => [id, String(one)])),
  );
  return query.size === 0 ? '' : `?${query.toString()}`;
}
