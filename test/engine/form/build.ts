/** Forms made ready as a bundle would make them. */
import { compileNamed } from '../../../engine/conditions/named.ts';
import { registerFacts } from '../../../engine/facts/register.ts';
import { compileForm } from '../../../engine/form/compile.ts';
import { declareFacts } from '../../../engine/matter/facts.ts';
import type { NamedCondition } from '../../../engine/schema/condition.ts';
import type { Form, Section } from '../../../engine/schema/form.ts';

export type Fields = Section['fields'];

/** A form of one section. */
export const formOf = (fields: Fields): Form => ({ sections: [{ id: 'only', title: '唯一一节', fields }] });

export function outcome(form: Form, conditions: NamedCondition[] = []) {
  const { facts } = registerFacts(declareFacts(form));
  const { named } = compileNamed(conditions, facts, '/conditions');
  return compileForm(form, { facts, named });
}

export const ready = (form: Form, conditions?: NamedCondition[]) => {
  const { form: compiled, problems } = outcome(form, conditions);
  expect(problems).toEqual([]);
  return compiled;
};

export const codes = (form: Form) => outcome(form).problems.map(({ code, pointer }) => `${code} ${pointer}`);
