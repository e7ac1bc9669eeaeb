import type { Scope } from '../conditions/compiled.ts';
import type { JsonSchema } from '../fields/kind.ts';
import type { Problem } from '../problems.ts';
import type { Form } from '../schema/form.ts';
import { interpret } from '../validation/interpret.ts';
import type { SchemaError, Validate } from '../validation/schema-error.ts';
import { checkForm } from './check-form.ts';
import type { Answers, CompiledField, CompiledForm, Hidden, Settled } from './compiled.ts';
import { fieldNames, placedFields } from './fields-in.ts';
import { compileParts, type FieldPart, type SectionPart } from './part.ts';
import { formSchemas } from './schemas.ts';
import { settle } from './settle.ts';

export interface FormScope extends Scope {
  /** Makes a schema ready; the interpreter when left out. Called once, at the first validation. */
  validator?: ((schema: JsonSchema) => Validate) | undefined;
}

/** Lists longer than they may be. Their rows are not looked at: there may be a million, each with its own fault. */
const overlong = ({ properties = {} }: JsonSchema, answers: Answers): SchemaError[] =>
  Object.entries(properties).flatMap(([id, { maxItems: limit = Infinity }]) => {
    const value = answers[id];
    if (!Array.isArray(value) || value.length <= limit) return [];
    return [{ instancePath: `/${id}`, keyword: 'maxItems', params: { limit } }];
  });

/** Missing answers among the shown fields, then what the schema refuses, then what the kinds refuse. */
const validatorOf = (parts: readonly FieldPart[], schema: JsonSchema, make: (schema: JsonSchema) => Validate) => {
  const required = parts.filter((part) => part.required && part.holdsData);
  const checked = parts.flatMap(({ id, path, check }) => (check ? [{ id, path, check }] : []));
  let validate: Validate | undefined;
  return ({ answers, hiddenFields }: Settled): readonly SchemaError[] => {
    const errors: SchemaError[] = [];
    for (const { id } of required) {
      if (answers[id] === undefined && !hiddenFields.has(id))
        errors.push({ instancePath: '', keyword: 'required', params: { missingProperty: id } });
    }
    validate ??= make(schema);
    const long = overlong(schema, answers);
    const unread = new Set(long.map(({ instancePath }) => instancePath));
    const read = Object.entries(answers).filter(([id]) => !unread.has(`/${id}`));
    const refused = validate(long.length === 0 ? answers : Object.fromEntries(read));
    const found = [...errors, ...long, ...refused];
    for (const { id, path, check } of checked) if (!unread.has(path)) check(answers[id], path, found);
    return found;
  };
};

const whyHiddenOf =
  (sections: readonly SectionPart[]) =>
  (id: string, settled: Settled): Hidden | undefined => {
    if (!settled.hiddenFields.has(id)) return undefined;
    for (const section of sections) {
      for (const block of section.blocks) {
        const field = block.fields.find((part) => part.id === id);
        if (!field) continue;
        const isIn = (part: string | undefined) => part !== undefined && settled.hiddenFields.has(part);
        const part = settled.hiddenSections.has(section.id) ? section : isIn(block.id) ? block : field;
        if (part.id === undefined || typeof part.when === 'string') return undefined;
        return { part: part.id, explanation: part.when.explain(settled.facts) };
      }
    }
    return undefined;
  };

/**
 * Makes a form ready, or as ready as its problems allow (a part whose condition has problems stays hidden), so that
 * a designer can look at it. A form with problems of severity `error` must not be published.
 * `at` is the JSON Pointer problems are placed under.
 */
export function compileForm(form: Form, scope: FormScope, at = ''): { form: CompiledForm; problems: Problem[] } {
  const problems = checkForm(form, at);
  const sections = compileParts(form, scope, at, problems);
  const schemas = formSchemas(form);
  const names = fieldNames(form);
  const fields = new Map(
    placedFields(form).map(({ field, section }): [string, CompiledField] => {
      const { id, title } = field;
      return [id, { field, name: names.get(id) ?? title, section: section.id }];
    }),
  );
  const dataIds = new Set(Object.keys(schemas.schema.properties ?? {}));
  const parts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.fields));
  return {
    problems,
    form: {
      form,
      schemas,
      sections: form.sections,
      fields,
      settle: (answers, facts = {}) => settle({ sections, fields: parts, dataIds }, answers, facts),
      validate: validatorOf(parts, schemas.schema, scope.validator ?? interpret),
      whyHidden: whyHiddenOf(sections),
    },
  };
}
