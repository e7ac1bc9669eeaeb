/** The template check: closed syntax, declared and typed fields, and fields only where text may stand. */
import type { Problem } from '../problems.ts';
import { checkFields } from './check-fields.ts';
import { checkPlaces } from './check-places.ts';
import { checkSheets } from './check-sheets.ts';
import type { TemplateFields } from './fields.ts';
import { readTemplate } from './parse-template.ts';
import { problem } from './problems.ts';
import type { Template } from './template.ts';

/** By template, which is the same while its text is: where its tags and fields stand has nothing to do with what they are. */
const known = new WeakMap<Template, ReturnType<typeof checkPlaces>>();

function placesOf(template: Template): ReturnType<typeof checkPlaces> {
  const places = known.get(template) ?? checkPlaces(template);
  known.set(template, places);
  return places;
}

/**
 * All problems of a template, in order of line. When none is an error, any data that `checkData` accepts
 * gives a text that `parseBlocks` accepts, up to the limits on size.
 */
export function checkTemplate(source: string, fields: TemplateFields): Problem[] {
  if (source.trim() === '') return [problem('template-blank', '', {})];
  const { template, problems } = readTemplate(source);
  if (problems.length > 0) return [...problems];
  const places = placesOf(template);
  const sheets = places.problems.length > 0 ? [] : checkSheets(source);
  const found = [...places.problems, ...checkFields(template, fields, places), ...sheets];
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
