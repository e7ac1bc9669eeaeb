/** Fills a template: a walk over the closed tree that reads own properties only and makes no code. */
import { caps } from './caps.ts';
import { escapeValue } from './escape.ts';
import { formatTakes, printValue } from './formats.ts';
import { DocumentError, problem } from './problems.ts';
import { parseTemplate } from './parse-template.ts';
import type { FieldPath, PrintPart, Template } from './template.ts';
import { typeWords } from './type-words.ts';
import { isObject } from '../is-object.ts';
import { fits, isAbsent, isNo, isPrintable } from './values.ts';

export type DocumentData = Readonly<Record<string, unknown>>;

interface Frame {
  value: unknown;
  index: number;
  last: boolean;
  around?: Frame;
}

/**
 * The filled text, for `parseBlocks`. Absent values print nothing.
 * @throws DocumentError for a template that does not parse, a value its format cannot print, a list over
 * 1,000 rows or a text over 2 MB.
 */
export function renderTemplate(template: string | Template, data: DocumentData): string {
  const limit = caps.outputMegabytes * 1024 * 1024;
  const pieces: string[] = [];
  let length = 0;
  walk(typeof template === 'string' ? parseTemplate(template) : template, { value: data, index: 0, last: true });
  return pieces.join('');

  function write(text: string): void {
    length += text.length;
    if (length > limit) throw new DocumentError(problem('document-too-long', '', { limit: caps.outputMegabytes }));
    pieces.push(text);
  }

  function walk(parts: Template, frame: Frame): void {
    for (const part of parts) {
      if (part.kind === 'text') {
        write(part.text);
        continue;
      }
      const value = read(part.path, frame);
      if (part.kind === 'print') write(print(part, value));
      else if (part.kind === 'choice') walk(isNo(value) ? part.no : part.yes, frame);
      else if (isAbsent(value)) walk(part.none, frame);
      else
        rows(part.path, value).forEach((row, index, all) =>
          walk(part.each, { value: row, index, last: index === all.length - 1, around: frame }),
        );
    }
  }
}

function read({ up, steps, loop }: FieldPath, from: Frame): unknown {
  if (loop) return from[loop];
  let value = up === 0 ? from.value : from.around?.value;
  for (const step of steps) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}

function print({ path, format }: PrintPart, value: unknown): string {
  if (isAbsent(value)) return '';
  const type = format && formatTakes(format.name);
  const right = type === undefined ? !Array.isArray(value) : type === 'index' || fits(value, type);
  if (!isPrintable(value) || !right) {
    const expected = type === undefined || type === 'index' ? '可输出的值' : typeWords[type];
    throw new DocumentError(problem('document-data-type', '', { label: path.written, type: expected }));
  }
  return escapeValue(printValue(value, format));
}

function rows(path: FieldPath, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new DocumentError(problem('document-data-type', '', { label: path.written, type: typeWords.list }));
  }
  if (value.length > caps.rows) {
    throw new DocumentError(problem('document-too-many-rows', '', { label: path.written, limit: caps.rows }));
  }
  return value;
}
