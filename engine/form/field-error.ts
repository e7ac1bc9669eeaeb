import type { Problem } from '../problems.ts';

/** A fault of an answer in words for the person who fills the form in. */
export interface FieldError extends Problem {
  /** Ids of the section and field to go to; `''` when the form has no such field. */
  section: string;
  field: string;
}
