/** The paths of a template with their places, so that what they name can be renamed. */
import { parseTemplate } from './parse-template.ts';
import type { Place } from './grammar.ts';
import type { FieldPath, Part, Template } from './template.ts';

export interface PathIn {
  steps: readonly string[];
  /** The list whose row the path starts from; `undefined`: the document itself. */
  rowOf?: readonly string[];
  /** Where the first step stands in the text. */
  offset: number;
  /** From 1. */
  line: number;
}

type Scope = readonly (readonly string[])[];

/** In the order they stand. Throws DocumentError when the template cannot be read. */
export function pathsIn(source: string): PathIn[] {
  const starts = lineStarts(source);
  const found: PathIn[] = [];

  const note = ({ steps, up, loop, written, place }: FieldPath, scope: Scope): void => {
    if (loop !== undefined || steps.length === 0) return;
    const rowOf = scope[scope.length - 1 - up];
    const offset = offsetOf(starts, place) + written.length - steps.join('.').length;
    found.push({ steps, ...(rowOf ? { rowOf } : {}), offset, line: place.line });
  };
  const walk = (parts: Template, scope: Scope): void => {
    for (const part of parts) if (part.kind !== 'text') step(part, scope);
  };
  const step = (part: Exclude<Part, { kind: 'text' }>, scope: Scope): void => {
    note(part.path, scope);
    if (part.kind === 'choice') for (const branch of [part.yes, part.no]) walk(branch, scope);
    if (part.kind !== 'loop') return;
    walk(part.each, [...scope, part.path.steps]);
    walk(part.none, scope);
  };
  walk(parseTemplate(source), []);
  return found.sort((a, b) => a.offset - b.offset);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

const offsetOf = (starts: readonly number[], { line, column }: Place): number => (starts[line - 1] ?? 0) + column;
