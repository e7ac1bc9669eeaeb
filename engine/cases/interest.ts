/**
 * Keeping out (回避): whoever has declared an interest in a case, whoever a party asked to keep out and was not sent back,
 * and whoever is tied to its applicant or agent by a registered number, neither works on it nor signs it (公务员法 第七十六条).
 */
import type { Holder } from '../authority/holder.ts';
import type { Case } from './case.ts';
import type { Asked, Context } from './context.ts';
import { keptOutOn, openRequestAgainst } from './recusal.ts';
import { refusal, type Refusal } from './refusal.ts';

type Tied = Pick<Holder, 'id' | 'ties'>;

const isTied = ({ ties }: Tied, parties: readonly string[]): boolean => ties.some((tie) => parties.includes(tie));

/** Who must keep out of a case. */
export const barredFrom =
  (one: Case, { parties }: Pick<Context, 'parties'>) =>
  (person: Tied): boolean =>
    keptOutOn(one, person.id) !== undefined ||
    openRequestAgainst(one, person.id) !== undefined ||
    isTied(person, parties);

/** Why the actor must keep out; asked before everything else they would do. */
export function interestOf({ actor, case: one, staff, parties }: Asked): Refusal | undefined {
  if (actor.kind !== 'staff') return undefined;
  const day = keptOutOn(one, actor.id);
  if (day !== undefined) return refusal('CASE_RECUSED', '', { day });
  if (openRequestAgainst(one, actor.id)) return refusal('CASE_RECUSAL_PENDING', '');
  const person = staff.find(({ id }) => id === actor.id);
  return person && isTied(person, parties) ? refusal('CASE_TIED', '') : undefined;
}
