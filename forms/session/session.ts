/** The state of a form being filled in: what was typed, what follows from it, and a view for each section. */
import {
  type Answers,
  type CompiledForm,
  type FieldError,
  type Facts,
  type Settled,
  checkAnswers,
} from '../../engine/index.ts';
import { sameValue } from './same-value.ts';
import { type SectionView, sectionViewer } from './section-view.ts';

export interface FormSession {
  form: CompiledForm;
  subscribe: (listener: () => void) => () => void;
  /** The section as it stands; `undefined` while it is hidden. */
  section: (id: string) => SectionView | undefined;
  settled: () => Settled;
  /** Faults to list, in the order of the form; none until a check was asked for. */
  listed: () => readonly FieldError[];
  /** Takes the values of a section's shown fields. */
  change: (section: string, data: Answers) => void;
  /** Checks one field, when the person leaves it. */
  leave: (field: string) => void;
  /** Checks the form, or one section of it, and shows what is wrong. */
  check: (section?: string) => readonly FieldError[];
  /** Shows faults found elsewhere, as by a server; each goes when its field is changed. */
  show: (errors: readonly FieldError[] | undefined) => void;
  /** Starts over with other answers. Those the session gave out itself, now or before, are nothing new. */
  replace: (answers: Answers) => void;
  /** Takes other facts beside the answers. */
  know: (facts: Facts | undefined) => void;
  /** Everything typed on another form, values of hidden fields included, so that switching back brings them again. */
  on: (form: CompiledForm) => FormSession;
}

const none: readonly FieldError[] = [];

/** @param given answers that have been taken into account: to be handed them again changes nothing */
export function createSession(
  form: CompiledForm,
  answers: Answers,
  known: Facts | undefined,
  given = new WeakSet<Answers>(),
): FormSession {
  let typed: Answers = answers;
  let facts = known;
  let settled = form.settle(typed, facts);
  given.add(answers).add(settled.answers);
  let errors: readonly FieldError[] = none;
  let listed: readonly FieldError[] = none;
  const viewers = form.sections.map((section) => ({ id: section.id, view: sectionViewer(form, section) }));
  const views = new Map<string, SectionView>();
  const listeners = new Set<() => void>();

  const draw = () => {
    for (const { id, view } of viewers) {
      const own = errors.filter(({ section }) => section === id);
      if (settled.hiddenSections.has(id)) views.delete(id);
      else views.set(id, view(typed, settled, own));
    }
    for (const listener of listeners) listener();
  };
  const keepErrors = (keep: (error: FieldError) => boolean) => {
    if (errors.every(keep)) return;
    errors = errors.filter(keep);
    listed = listed.filter(keep);
  };
  const settle = () => {
    settled = form.settle(typed, facts);
    given.add(settled.answers);
    keepErrors(({ field }) => !settled.hiddenFields.has(field));
    draw();
  };
  const faults = () => checkAnswers(form, typed, facts).errors;
  draw();

  return {
    form,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    section: (id) => views.get(id),
    settled: () => settled,
    listed: () => listed,
    change: (section, data) => {
      const fields = Object.keys(views.get(section)?.schema.properties ?? {});
      const changed = fields.filter((id) => !sameValue(typed[id], data[id]));
      if (changed.length === 0) return;
      typed = { ...typed, ...Object.fromEntries(changed.map((id) => [id, data[id]])) };
      keepErrors(({ field }) => !changed.includes(field));
      settle();
    },
    leave: (id) => {
      const own = faults().filter(({ field }) => field === id);
      // A field left empty is not scolded before its time: it is missing only once the whole is checked.
      const found = typed[id] === undefined ? own.filter(({ code }) => code !== 'ANSWER_MISSING') : own;
      errors = [...errors.filter(({ field }) => field !== id), ...found];
      draw();
    },
    check: (section) => {
      const found = faults();
      errors = section === undefined ? found : found.filter((error) => error.section === section);
      listed = errors;
      draw();
      return errors;
    },
    show: (found) => {
      if (!found) return;
      errors = found;
      listed = found;
      draw();
    },
    replace: (next) => {
      if (given.has(next)) return;
      typed = next;
      given.add(next);
      errors = none;
      listed = none;
      settle();
    },
    know: (next) => {
      if (facts === next) return;
      facts = next;
      settle();
    },
    on: (other) => createSession(other, typed, facts, given),
  };
}
