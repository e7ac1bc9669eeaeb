/** What one section shows. Parts that did not change keep their identity, so that nothing is drawn again for nothing. */
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import type { Answers, CompiledForm, FieldError, Section, Settled } from '../../engine/index.ts';

export interface SectionView {
  section: Section;
  /** Shown fields only; a hidden field is not in the page at all. */
  schema: RJSFSchema;
  uiSchema: UiSchema;
  data: Answers;
  errors: ErrorSchema;
}

const noErrors: ErrorSchema = {};

const shownFields = ({ fields }: Section, { hiddenFields }: Settled) =>
  fields.filter(({ id }) => !hiddenFields.has(id));

const sameFields = (schema: RJSFSchema | undefined, ids: readonly string[]) => {
  const known = Object.keys(schema?.properties ?? {});
  return known.length === ids.length && known.every((id, index) => id === ids[index]);
};

const sameValues = (one: Answers, other: Answers) => {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
};

/** Errors of a section by path, as rjsf reads them: `{ rows: { 0: { count: { __errors: ['…'] } } } }`. */
const errorTree = (errors: readonly FieldError[]): ErrorSchema => {
  if (errors.length === 0) return noErrors;
  const tree: ErrorSchema = {};
  for (const { pointer, message } of errors) {
    let node = tree as Record<string, ErrorSchema>;
    for (const step of pointer.split('/').slice(1)) node = (node[step] ??= {}) as Record<string, ErrorSchema>;
    (node as ErrorSchema).__errors = [message];
  }
  return tree;
};

const sameErrors = (one: ErrorSchema, other: ErrorSchema) => JSON.stringify(one) === JSON.stringify(other);

/** The view of a section for these answers; the same object as `before` when nothing of it changed. */
export function sectionView(
  form: CompiledForm,
  section: Section,
  typed: Answers,
  settled: Settled,
  errors: readonly FieldError[],
  before: SectionView | undefined,
): SectionView {
  const fields = shownFields(section, settled);
  const ids = fields.map(({ id }) => id);
  const schemas = form.schemas.sections.find(({ id }) => id === section.id);
  const schema =
    before && sameFields(before.schema, ids)
      ? before.schema
      : ({
          type: 'object',
          properties: Object.fromEntries(ids.map((id) => [id, schemas?.schema.properties?.[id] ?? {}])),
          required: fields.filter(({ required }) => required === true).map(({ id }) => id),
        } as RJSFSchema);
  const values = fields.map(({ id, kind }) => [id, kind === 'computed' ? settled.answers[id] : typed[id]] as const);
  const data = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  const tree = errorTree(errors);
  const next: SectionView = {
    section,
    schema,
    uiSchema: before?.uiSchema ?? { ...schemas?.uiSchema, 'ui:submitButtonOptions': { norender: true } },
    data: before && sameValues(before.data, data) ? before.data : data,
    errors: before && sameErrors(before.errors, tree) ? before.errors : tree,
  };
  const isSame = next.schema === before?.schema && next.data === before.data && next.errors === before.errors;
  return isSame ? before : next;
}
