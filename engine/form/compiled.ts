/** A form made ready: what is shown, what is kept, what is worked out, what is wrong. */
import type { Explanation } from '../conditions/explanation.ts';
import type { Facts } from '../facts/fact.ts';
import type { Field } from '../fields/registry.ts';
import type { Form, Section } from '../schema/form.ts';
import type { SchemaError } from '../validation/schema-error.ts';
import type { FormSchemas } from './schemas.ts';

/** Answers by field id, flat: `{ siteType: 'wall', area: 12, rows: [{ … }] }`. Money is integer fen. */
export type Answers = Readonly<Record<string, unknown>>;

/** Data that came in and is not kept. */
export interface Dropped {
  /** JSON Pointer into the answers. */
  pointer: string;
  /** No such field; a field not shown for these answers; a computed field that disagrees with its formula. */
  reason: 'unknown' | 'hidden' | 'computed';
}

/** Answers after one pass in the order of the form. */
export interface Settled {
  /** Values of shown fields only, computed ones filled in, blanks left out. */
  answers: Answers;
  dropped: readonly Dropped[];
  /** Ids of fields and groups, and of sections, that are not shown. */
  hiddenFields: ReadonlySet<string>;
  hiddenSections: ReadonlySet<string>;
  /** The given facts and, as `answers.<id>`, the answers above: ready for materials, tables and rules. */
  facts: Facts;
}

/** Why a part of the form is hidden: nothing when it is shown or has no condition. */
export interface Hidden {
  /** The section, group or field whose condition does not hold. */
  part: string;
  explanation: Explanation;
}

export interface CompiledField {
  field: Field;
  /** What people call it, told apart from others of its title. */
  name: string;
  section: string;
}

export interface CompiledForm {
  form: Form;
  schemas: FormSchemas;
  sections: readonly Section[];
  /** Fields by id, those of groups among them, in the order of the form. */
  fields: ReadonlyMap<string, CompiledField>;
  /**
   * One pass over the form: decides what is shown, drops what is not, fills in computed fields.
   * `facts` holds what else conditions read (`applicant.*`, `case.*`, `licence.*`). Settling twice changes nothing.
   */
  settle: (answers: Answers, facts?: Facts) => Settled;
  /** Faults of settled answers: missing ones among the shown fields, then whatever the schema and the kinds refuse. */
  validate: (settled: Settled) => readonly SchemaError[];
  /** Why a field is hidden for these answers; `undefined` when it is shown. */
  whyHidden: (field: string, settled: Settled) => Hidden | undefined;
}
