/** A case as somebody may read it: what they need not see is covered, and nothing covered can be read elsewhere in it. */
import type { Case } from '../cases/case.ts';
import { holdsFiles } from '../form/files-in.ts';
import { fieldsOf } from '../form/fields-in.ts';
import { parsePointer } from '../schema/pointer.ts';
import type { Form } from '../schema/form.ts';
import { ownCase } from './own-case.ts';
import { personalValues, type PersonalValue } from './personal-values.ts';

/**
 * `own`: the applicant. `all`: the window that compares the papers. `work`: whoever reviews and decides; numbers that
 * name a person are covered. `overview`: whoever watches over clocks and windows; everything personal is covered.
 */
export type Sight = 'own' | 'all' | 'work' | 'overview';

type Tree = Record<string, unknown>;

export interface CoveredCase {
  case: Case;
  /** What was covered, in the order of the case. */
  covered: readonly PersonalValue[];
  /** The same for texts that may repeat a covered value, as a line of the timeline. */
  say: (text: string) => string;
}

/** Choices, dates, files and the like cannot be shown in part: to the overview they are left out. */
const unspoken = ({ answers }: Case, form: Form): string[] =>
  fieldsOf(form)
    .filter(
      (field) =>
        holdsFiles(field) ||
        (field.personal !== undefined && field.kind !== 'table' && typeof answers[field.id] !== 'string'),
    )
    .map(({ id }) => id);

function put(target: unknown, at: string, value: string): void {
  const steps = parsePointer(at);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inside, step) => (inside as Tree)[step], target);
  (parent as Tree)[last] = value;
}

/** @param form of the version the case is bound to */
export function coverCase(one: Case, form: Form, sight: Sight): CoveredCase {
  if (sight === 'own') return { case: ownCase(one), covered: [], say: (text) => text };
  const covered =
    sight === 'all' ? [] : personalValues(one, form).filter(({ forWork }) => sight === 'overview' || !forWork);
  const copy = structuredClone(one);
  for (const { pointer, covered: shown } of covered) put(copy, pointer, shown);
  if (sight === 'overview') for (const id of unspoken(one, form)) Reflect.deleteProperty(copy.answers, id);
  // A single character is no name and would be found everywhere.
  const said = covered.filter(({ value }) => Array.from(value).length > 1);
  const say = (text: string) => said.reduce((so, { value, covered: shown }) => so.replaceAll(value, shown), text);
  return { case: copy, covered, say };
}
