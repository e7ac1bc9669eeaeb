/** A form made live in a page: the same conditions as on the server, and nothing of the bundle checked again. */
import { compileNamed } from '../conditions/named.ts';
import { registerFacts } from '../facts/register.ts';
import { compileForm } from '../form/compile.ts';
import type { CompiledForm } from '../form/compiled.ts';
import type { Bundle } from '../schema/matter.ts';
import { declareFacts } from './facts.ts';

/** The form of a published version, ready to be filled in or read. */
export function liveForm({ form, rules }: Pick<Bundle, 'form' | 'rules'>): CompiledForm {
  const { facts } = registerFacts(declareFacts(form));
  const { named } = compileNamed(rules.conditions ?? [], facts, '');
  return compileForm(form, { facts, named }).form;
}
