/** A case in which review and decision may take longer than is promised, though each keeps to its own limit. */
import { limitWords } from '../matter/limit-words.ts';
import { longest, routeTimeOf, type Stretch } from '../matter/route-time.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Budget } from './budget.ts';
import { Frame, OPEN, type Test, type Values } from './frame.ts';
import { YES } from './mask.ts';
import { enough } from './possible.ts';
import { analysisProblem } from './problems.ts';
import { sayCase } from './say.ts';
import { search, type Found } from './search.ts';
import type { World } from './variable.ts';

/** The worst case there is: steps that hang on conditions count where they can meet, parallel ones with the longest of them. */
export function checkRouteTime({ matter }: Pick<Bundle, 'matter'>, world: World, budget: Budget): Problem[] {
  const time = routeTimeOf(matter);
  if (!time) return [];
  const { promised } = matter.limits;
  const undecided = { ...analysisProblem('NOT_DECIDED', '/steps', { what: '各环节时限合计' }), file: 'matter.json' };
  const frame = new Frame(world);
  const tests = new Map<Stretch, Test>(
    time.stages.flat().flatMap((one) => (one.when ? [[one, frame.test(one.when)]] : [])),
  );
  const share = budget.share(enough);
  const ready = share.spend(1) ? frame.ready(share) : undefined;
  if (!ready) return tests.size > 0 ? [undecided] : [];
  const takenIn = (values: Values) => (one: Stretch) => ((tests.get(one)?.(values) ?? YES) & YES) !== 0;
  const sumIn = (values: Values) => longest(time, takenIn(values));

  const open = ready.variables.map(() => OPEN);
  let worst: Extract<Found, { answer: 'yes' }> | undefined;
  for (let most = time.promised; sumIn(open) > most;) {
    const limit = most;
    const exceeds = (values: Values) => sumIn(values) > limit;
    const found = search(ready, { enter: (_depth, _choice, values) => exceeds(values), answers: exceeds }, share);
    if (found.answer === 'undecided' && !worst) return [undecided];
    if (found.answer !== 'yes') break;
    worst = found;
    most = sumIn(found.values);
  }
  if (!worst) return [];
  const { values } = worst;
  const where = sayCase(ready, values);
  const taken = time.stages.flat().filter((one) => one.amount > 0 && takenIn(values)(one));
  const words = {
    where: where === '' ? '' : `${where}时，`,
    steps: taken.map(({ title }) => title).join('、'),
    sum: limitWords({ amount: sumIn(values), unit: time.unit }),
    promised: limitWords(promised),
  };
  return [{ ...analysisProblem('ROUTE_OVER_PROMISED', '/steps', words), file: 'matter.json' }];
}
