/** Does every path lead to a declared field of the right type, and is it sure to hold something? */
import type { Problem } from '../problems.ts';
import type { Places } from './check-places.ts';
import type { TemplateFields } from './fields.ts';
import { formatsFor, formatTakes, wrongOptions } from './formats.ts';
import { at, problem } from './problems.ts';
import type { Found, Scope } from './scope.ts';
import { find } from './scope.ts';
import type { ChoicePart, LoopPart, PrintPart, Template } from './template.ts';
import { typeWords } from './type-words.ts';

/** In an attribute an empty value would break the tag's meaning; a picture is named where one is shown and nowhere else. */
export function checkFields(
  template: Template,
  fields: TemplateFields,
  { inAttribute, asPicture }: Pick<Places, 'inAttribute' | 'asPicture'>,
): Problem[] {
  const problems: Problem[] = [];
  const top: Scope = { fields, plain: false, depth: 0, sure: new Set() };
  walk(template, top);
  return problems;

  function walk(parts: Template, scope: Scope): void {
    for (const part of parts) {
      if (part.kind === 'text') continue;
      const found = find(part.path, scope);
      if ('code' in found) problems.push(at(part.place, found));
      else if (part.kind === 'print') print(part, found);
      else if (part.kind === 'choice') choice(part, found, scope);
      else loop(part, found, scope);
    }
  }

  function print(part: PrintPart, found: Found): void {
    const wrong = asPicture.has(part)
      ? wrongPicture(found)
      : part.format
        ? wrongFormat(part.format, found)
        : wrongPlain(found);
    if (wrong) problems.push(at(part.place, wrong));
    if (!found.maybeEmpty) return;
    const { label } = found;
    problems.push(
      inAttribute.has(part)
        ? at(part.place, problem('template-maybe-empty-attribute', '', { label }))
        : at(part.place, problem('template-maybe-empty', '', { label })),
    );
  }

  function choice(part: ChoicePart, found: Found, scope: Scope): void {
    walk(part.yes, { ...scope, sure: new Set([...scope.sure, ...found.keys]) });
    walk(part.no, scope);
  }

  function loop(part: LoopPart, found: Found, scope: Scope): void {
    if (found.type !== 'list') {
      problems.push(at(part.place, problem('template-not-list', '', { label: found.label })));
    } else {
      const { fields: row = {} } = found;
      const depth = scope.depth + 1;
      walk(part.each, { fields: row, plain: !found.fields, depth, parent: scope, sure: scope.sure });
    }
    walk(part.none, scope);
  }
}

const wrongPicture = ({ type, label }: Found): Problem | undefined =>
  type === 'picture' ? undefined : problem('template-not-picture', '', { label, type: words(type) });

function wrongFormat({ name, options }: { name: string; options: readonly string[] }, found: Found) {
  const { type, label } = found;
  const fits = formatTakes(name) === type && !(type === 'list' && found.fields);
  if (!fits) return problem('template-format-type', '', { name, label, type: words(type) });
  const expected = wrongOptions(name, options);
  return expected === undefined ? undefined : problem('template-format-options', '', { name, expected });
}

function wrongPlain({ type, label, fields }: Found): Problem | undefined {
  if (type === 'text' || type === 'number' || type === 'boolean' || type === 'index') return undefined;
  if (type === 'last' || type === 'group' || (type === 'list' && fields)) {
    return problem('template-not-printable', '', { label, type: words(type) });
  }
  if (type === 'picture') return problem('template-picture-place', '', { label });
  return problem('template-needs-format', '', { label, type: words(type), known: formatsFor(type) });
}

const words = (type: Found['type']) => (type === 'index' || type === 'last' ? '循环变量' : typeWords[type]);
