/** Fields and columns that templates print, loop over or ask for. */
import { readTemplate } from '../documents/parse-template.ts';
import { pathsIn } from '../documents/paths-in.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { pointer } from '../schema/pointer.ts';
import type { Mention } from './mention.ts';

const ANSWERS = 'answers';

/** A bundle in the making, whose templates may be written. */
type Templates = Record<string, string>;

/** Why a template cannot be read, and what it names cannot be known. */
export const unreadable = (source: string): Problem | undefined => readTemplate(source).problems[0];

/** Templates that cannot be read are left out. */
export function* templateMentions(bundle: Bundle): Generator<Mention> {
  const templates = bundle.templates as Templates;
  for (const [name, source] of Object.entries(templates)) {
    if (unreadable(source)) continue;
    // From the end, so that what is written moves nothing that is still to be written.
    for (const { steps, rowOf, offset, line } of pathsIn(source).reverse()) {
      const [first = '', second] = steps;
      const field = rowOf?.[0] === ANSWERS ? rowOf[1] : undefined;
      const isField = rowOf === undefined && first === ANSWERS && second !== undefined;
      if (!isField && field === undefined) continue;
      const id = isField ? second : first;
      const at = isField ? offset + ANSWERS.length + 1 : offset;
      yield {
        ...(isField ? { kind: 'field' } : { kind: 'column', within: field ?? '' }),
        ...{ id, gives: false, follows: false, pointer: pointer(['templates', name]), line },
        write: (to) => {
          const text = templates[name] ?? '';
          if (to !== undefined) templates[name] = text.slice(0, at) + to + text.slice(at + id.length);
        },
      };
    }
  }
}
