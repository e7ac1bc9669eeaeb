/** The parts of a form made ready: conditions, formulas and cleaners, with their problems. */
import type { CompiledCondition, Scope } from '../conditions/compiled.ts';
import { compileCondition } from '../conditions/compile.ts';
import { type Field, type FormItem, kindOf } from '../fields/registry.ts';
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';
import type { Form } from '../schema/form.ts';
import type { Check } from '../validation/keywords.ts';
import { type Clean, cleanerOf } from './clean.ts';
import { fieldsOf, isGroup } from './fields-in.ts';
import { type Compute, compileFormula } from './formula.ts';
import { factOf } from './fact-of.ts';
import { formProblem } from './problems.ts';
import { holdsData } from './schemas.ts';

/** When a part is shown: always, by a condition, or never because its condition has problems. */
export type When = CompiledCondition | 'always' | 'never';

export interface FieldPart {
  id: string;
  /** Its full name as a fact. */
  fact: string;
  path: string;
  required: boolean;
  holdsData: boolean;
  when: When;
  clean: Clean;
  check: Check | undefined;
  compute: Compute | undefined;
}

/** Fields that are shown and hidden together: those of a group, or a field that stands alone. */
export interface BlockPart {
  /** Of the group. */
  id: string | undefined;
  when: When;
  fields: readonly FieldPart[];
}

export interface SectionPart {
  id: string;
  when: When;
  blocks: readonly BlockPart[];
}

interface Build extends Scope {
  problems: Problem[];
  /** Fields in the order of the form, and the place of each. */
  order: readonly Field[];
  places: ReadonlyMap<string, number>;
}

/** A condition may read only what stands before `place`: then one pass over the form settles everything. */
function compileWhen(when: Condition | undefined, title: string, place: number, build: Build, at: string): When {
  if (when === undefined) return 'always';
  const compiled = compileCondition(when, build, `${at}/when`);
  if (!compiled.ok) {
    build.problems.push(...compiled.problems);
    return 'never';
  }
  const later = [...compiled.test.reads]
    .map((name) => build.places.get(name) ?? -1)
    .filter((read) => read >= place)
    .map((read) => build.order[read]?.title ?? '');
  for (const other of later) build.problems.push(formProblem('FORM_READS_LATER', `${at}/when`, { title, other }));
  return later.length === 0 ? compiled.test : 'never';
}

function fieldPart(field: Field, place: number, build: Build, at: string): FieldPart {
  const earlier = (id: string) => build.order.slice(0, place).find((other) => other.id === id);
  return {
    id: field.id,
    fact: factOf(field.id),
    path: `/${field.id}`,
    required: field.required === true && field.kind !== 'computed',
    holdsData: holdsData(field),
    when: compileWhen(field.when, field.title, place, build, at),
    clean: cleanerOf(field),
    check: kindOf(field).check?.(field),
    compute: field.kind === 'computed' ? compileFormula(field, earlier, `${at}/formula`, build.problems) : undefined,
  };
}

/** Compiles every section, group and field in order; `at` is the JSON Pointer of the form. */
export function compileParts(form: Form, scope: Scope, at: string, problems: Problem[]): SectionPart[] {
  const order = fieldsOf(form);
  const places = new Map(order.map((field, place) => [factOf(field.id), place]));
  const build: Build = { ...scope, problems, order, places };
  let place = 0;
  const blockPart = (item: FormItem, here: string): BlockPart =>
    isGroup(item)
      ? {
          id: item.id,
          when: compileWhen(item.when, item.title, place, build, here),
          fields: item.fields.map((field, nth) => fieldPart(field, place++, build, `${here}/fields/${nth}`)),
        }
      : { id: undefined, when: 'always', fields: [fieldPart(item, place++, build, here)] };
  return form.sections.map(({ id, title, when, fields }, index) => {
    const section = `${at}/sections/${index}`;
    return {
      id,
      when: compileWhen(when, title, place, build, section),
      blocks: fields.map((item, inner) => blockPart(item, `${section}/fields/${inner}`)),
    };
  });
}
