import type { Group } from '../fields/registry.ts';
import { isGroup } from '../form/fields-in.ts';
import type { Form } from '../schema/form.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Target } from './mention.ts';
import { nodeAt } from './node-at.ts';
import { refactorProblem } from './problems.ts';
import { refactored, type Refactored, refused } from './refactored.ts';

export interface Where {
  /** Place among its like, from 0, once it is taken out of where it was; behind the last when greater. */
  at: number;
  /** Section, or group of the form, that a field is moved to; a group goes into no other. */
  section?: string | undefined;
  group?: string | undefined;
}

const groupsIn = ({ sections }: Form): Group[] => sections.flatMap(({ fields }) => fields.filter(isGroup));
const isGroupIn = (form: Form, id: string): boolean => groupsIn(form).some((group) => group.id === id);

const listOf = (form: Form, { section, group }: Pick<Where, 'section' | 'group'>): unknown =>
  group === undefined
    ? form.sections.find(({ id }) => id === section)?.fields
    : groupsIn(form).find(({ id }) => id === group)?.fields;

/** Moves something among its like, or a field to another section or group. Nothing has to be rewritten: ids hold wherever a thing stands. */
export function move(bundle: Bundle, target: Target, { at, section, group }: Where): Refactored {
  return refactored(bundle, target, (copy, _, given) => {
    // An id is a property of the thing that is moved.
    const { holder: list, key } = nodeAt(copy, given.pointer.slice(0, given.pointer.lastIndexOf('/'))) ?? {};
    const elsewhere = (section ?? group) !== undefined && target.kind === 'field';
    const into: unknown = elsewhere ? listOf(copy.form, { section, group }) : list;
    const isNested = group !== undefined && isGroupIn(copy.form, target.id);
    if (!Array.isArray(list) || !Array.isArray(into) || isNested || !Number.isInteger(at) || at < 0)
      return refused(refactorProblem('PLACE_NOWHERE', ''));
    into.splice(at, 0, ...list.splice(Number(key), 1));
    return { ok: true, bundle: copy, uses: [] };
  });
}
