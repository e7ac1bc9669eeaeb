/** Conditions that never hold or always do: fields nobody sees, materials nobody needs, steps no case reaches. */
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Budget } from './budget.ts';
import { canFail, canHold, type Verdict } from './possible.ts';
import { analysisProblem } from './problems.ts';
import { usesIn, type Use } from './uses.ts';
import type { World } from './variable.ts';

/** The problem of a verdict that leaves only one way; nothing when there is a case for the other way. */
function told(verdict: Verdict, code: Use['never'] | Use['always'], { at, what, file }: Use): Problem[] {
  if (verdict.answer === 'no') return [{ ...analysisProblem(code, at, { what, tried: verdict.tried }), file }];
  return verdict.answer === 'undecided' ? [{ ...analysisProblem('NOT_DECIDED', at, { what }), file }] : [];
}

function judge(use: Use, world: World, budget: Budget): Problem[] {
  const never = told(canHold(use.condition, world, budget, use.given), use.never, use);
  // What never holds, or was too much to try, need not be asked the other way round.
  return never.length > 0 ? never : told(canFail(use.condition, world, budget, use.given), use.always, use);
}

/** One list of problems a condition; none of one that holds in some cases and fails in others. */
export function* checkSwitches(
  bundle: Bundle,
  world: World,
  budget: Budget,
): Generator<{ use: Use; problems: Problem[] }> {
  const dead: string[] = [];
  for (const use of usesIn(bundle)) {
    // A field in a section nobody sees is no mistake of its own.
    if (dead.some((section) => use.file === 'form.json' && use.at.startsWith(`${section}/fields/`))) continue;
    const problems = judge(use, world, budget);
    if (problems.some(({ code }) => code === 'FIELD_NEVER_SHOWN')) dead.push(use.at.replace(/\/when$/, ''));
    yield { use, problems };
  }
}
