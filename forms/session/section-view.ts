/** What one section shows. Parts that did not change keep their identity, so that nothing is drawn again for nothing. */
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import {
  type Answers,
  type CompiledForm,
  type Field,
  type FieldError,
  type Section,
  type Settled,
  fieldsIn,
} from '../../engine/index.ts';
import { displaySchema, displayUi } from './display-schema.ts';

export interface SectionView {
  section: Section;
  /** Shown fields only; a hidden field is not in the page at all. */
  schema: RJSFSchema;
  uiSchema: UiSchema;
  data: Answers;
  errors: ErrorSchema;
}

/** Gives the view of a section; the same object as long as nothing of it changed. */
export type Viewer = (typed: Answers, settled: Settled, errors: readonly FieldError[]) => SectionView;

const noErrors: ErrorSchema = {};

const sameFields = (one: readonly Field[], other: readonly Field[]) =>
  one.length === other.length && one.every((field, index) => field === other[index]);

const sameValues = (one: Answers, other: Answers) => {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
};

const sameErrors = (one: readonly FieldError[], other: readonly FieldError[]) =>
  one.length === other.length &&
  one.every(({ pointer, message }, index) => pointer === other[index]?.pointer && message === other[index].message);

/** Errors by path, as rjsf reads them: `{ rows: { 0: { count: { __errors: ['…'] } } } }`. */
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

export function sectionViewer(form: CompiledForm, section: Section): Viewer {
  const own = form.schemas.sections.find(({ id }) => id === section.id);
  const all = fieldsIn(section);
  const properties = Object.entries(own?.schema.properties ?? {});
  const schemas = new Map(properties.map(([id, json]) => [id, displaySchema(json)]));
  const ui = properties.map(([id, json]) => [id, displayUi(json, own?.uiSchema[id] as UiSchema)] as const);
  const groups = own?.uiSchema['ui:groups'];
  const uiSchema: UiSchema = {
    ...Object.fromEntries(ui),
    ...(groups && { 'ui:groups': groups }),
    'ui:submitButtonOptions': { norender: true },
  };

  const schemaOf = (fields: readonly Field[]): RJSFSchema => ({
    type: 'object',
    properties: Object.fromEntries(fields.map(({ id }) => [id, schemas.get(id) ?? {}])),
    required: fields.filter(({ required }) => required === true).map(({ id }) => id),
  });
  const dataOf = (fields: readonly Field[], typed: Answers, { answers }: Settled): Answers => {
    const values = fields.map(({ id, kind }) => [id, (kind === 'computed' ? answers : typed)[id]] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  };

  let shown: readonly Field[] = [];
  let faults: readonly FieldError[] = [];
  let view: SectionView = { section, schema: schemaOf(shown), uiSchema, data: {}, errors: noErrors };
  return (typed, settled, errors) => {
    const fields = all.filter(({ id }) => !settled.hiddenFields.has(id));
    const data = dataOf(fields, typed, settled);
    const isSame = {
      fields: sameFields(shown, fields),
      data: sameValues(view.data, data),
      errors: sameErrors(faults, errors),
    };
    if (isSame.fields && isSame.data && isSame.errors) return view;
    view = {
      ...view,
      schema: isSame.fields ? view.schema : schemaOf(fields),
      data: isSame.data ? view.data : data,
      errors: isSame.errors ? view.errors : errorTree(errors),
    };
    shown = fields;
    faults = errors;
    return view;
  };
}
