/** A case as its applicant reads it (docs/decisions/0010): what the office says to itself about it stays inside. */
import type { Case } from '../cases/case.ts';

/** What the office notes of its own people, opinions on the way, paper on the move, and who else is touched by the case. */
const inside = [
  ...(['recusals', 'urges', 'handOvers', 'transfers', 'opinion', 'unlockings', 'lateEntry', 'interested'] as const),
] as const satisfies readonly (keyof Case)[];

/** A step by its name and how far it came: not by whom, nor with which opinion. */
const stepOutside = ({ id, title, postKind, unit, status }: Case['steps'][number]): Case['steps'][number] => ({
  ...{ id, title, postKind, unit, status },
});

/** What others than the applicant and their agent said, asked or were told is theirs. */
function heardOutside({ applicant, statements, recusalRequests, hearing }: Case) {
  const isOwn = (name: string): boolean => name === applicant.name || name === applicant.agent?.name;
  return {
    ...(statements ? { statements: statements.filter(({ name }) => isOwn(name)) } : {}),
    ...(recusalRequests ? { recusalRequests: recusalRequests.filter(({ who }) => isOwn(who)) } : {}),
    ...(hearing
      ? {
          hearing: {
            ...hearing,
            ...(hearing.right ? { right: { ...hearing.right, persons: [] } } : {}),
            answers: hearing.answers.filter(({ who }) => isOwn(who)),
          },
        }
      : {}),
  };
}

/** The state without what is internal to the office; the timeline leaves out the same. */
export function ownCase(one: Case): Case {
  const { steps, procedures, followUp } = one;
  const own: Case = {
    ...one,
    consents: [],
    consultations: [],
    steps: steps.map(stepOutside),
    procedures: procedures.map((run) => ({ ...run, result: '' })),
    ...(followUp ? { followUp: { ...followUp, checks: [] } } : {}),
    ...heardOutside(one),
  };
  for (const name of inside) Reflect.deleteProperty(own, name);
  return own;
}
