import type { Case } from '../cases/case.ts';
import { handedIn } from '../cases/materials.ts';
import type { Assessment } from './assess.ts';
import type { CompiledMatter } from './compiled.ts';

interface Judged {
  matter: CompiledMatter;
  assessment: Assessment;
}

/** What a matter needs of a case and does not find there: fields with faults, then required materials, by name. */
export function lackingIn(matter: CompiledMatter, { errors, materials }: Assessment, one: Case): string[] {
  const fields = errors.map(({ field, message }) => matter.form.fields.get(field)?.field.title ?? message);
  const papers = materials.on
    .filter(({ id, necessity, fromForm }) => necessity === 'required' && !fromForm && !handedIn(one.materials, id))
    .map(({ name }) => name);
  return [...new Set([...fields, ...papers])];
}

/** What another version of the matter needs of a case beside what the one it is bound to needs, by name. */
export function lackingBesides(next: Judged, bound: Judged, one: Case): string[] {
  const before = new Set(lackingIn(bound.matter, bound.assessment, one));
  return lackingIn(next.matter, next.assessment, one).filter((name) => !before.has(name));
}
