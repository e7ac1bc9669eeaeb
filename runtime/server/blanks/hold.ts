/** A blank for the paper of a case: in the hands of whoever prints, and never twice. */
import { blankStates, type Context, type Needs } from '../../../engine/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { Holder } from '../store/reservation-repository.ts';

/** @returns its number; refused with where it is or what became of it */
export async function holdBlank(
  { store, clock, centres }: Office,
  { actor, centre }: Context,
  { kind, number }: NonNullable<Needs['blank']>,
  holder: Holder,
): Promise<string> {
  const holders = actor.post === undefined ? [] : [actor.post];
  const found = await store.blanks.hold(centre.id, { kind, number, holders }, holder, clock.now());
  if (found === 'held') return number;
  const pointer = '/command/number';
  if (!found) throw new Refusal('BLANK_NONE', { pointer, facts: { number } });
  if (found.state !== 'stock') {
    const used = found.caseNumber === undefined ? '' : `（办件 ${found.caseNumber}）`;
    throw new Refusal('BLANK_GONE', { pointer, facts: { number, state: `${blankStates[found.state]}${used}` } });
  }
  const title = centres.byId(centre.id)?.posts.get(found.holder)?.title ?? found.holder;
  throw new Refusal('BLANK_ELSEWHERE', { pointer, facts: { number, holder: title } });
}
