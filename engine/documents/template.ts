/** A template after translation: a closed tree. What cannot be said here cannot be rendered. */
import type { Place } from './grammar.ts';

export type Template = readonly Part[];
export type Part = TextPart | PrintPart | ChoicePart | LoopPart;

export interface TextPart {
  kind: 'text';
  text: string;
  /** The text as it stands in the source, so that a place in it can be named. */
  source: string;
  place: Place;
}

export interface PrintPart {
  kind: 'print';
  path: FieldPath;
  format?: { name: string; options: readonly string[] };
  place: Place;
}

/** `{{#if}}` and, turned round, `{{#unless}}`. */
export interface ChoicePart {
  kind: 'choice';
  path: FieldPath;
  yes: Template;
  no: Template;
  place: Place;
}

export interface LoopPart {
  kind: 'loop';
  path: FieldPath;
  each: Template;
  none: Template;
  place: Place;
}

/** `name`, `applicant.name`, `../name`, `this` (no steps), `@index`, `@last`. */
export interface FieldPath {
  /** 1 looks into the row or document around the loop. */
  up: 0 | 1;
  steps: readonly string[];
  loop?: 'index' | 'last';
  written: string;
  place: Place;
}
