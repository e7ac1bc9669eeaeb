import type { Bundle } from '../schema/matter.ts';
import type { Target } from './mention.ts';
import { nodeAt } from './node-at.ts';
import { refactorProblem } from './problems.ts';
import { refactored, type Refactored, refused } from './refactored.ts';

export interface Where {
  /** Place among its like, from 0, once it is taken out of where it was; behind the last when greater. */
  at: number;
  /** Section a field is moved to. */
  section?: string;
}

/** Moves something among its like, or a field to another section. Nothing has to be rewritten: ids hold wherever a thing stands. */
export function move(bundle: Bundle, target: Target, { at, section }: Where): Refactored {
  return refactored(bundle, target, (copy, _, given) => {
    // An id is a property of the thing that is moved.
    const { holder: list, key } = nodeAt(copy, given.pointer.slice(0, given.pointer.lastIndexOf('/'))) ?? {};
    const elsewhere = section !== undefined && target.kind === 'field';
    const into: unknown = elsewhere ? copy.form.sections.find(({ id }) => id === section)?.fields : list;
    if (!Array.isArray(list) || !Array.isArray(into) || !Number.isInteger(at) || at < 0)
      return refused(refactorProblem('PLACE_NOWHERE', ''));
    into.splice(at, 0, ...list.splice(Number(key), 1));
    return { ok: true, bundle: copy, uses: [] };
  });
}
