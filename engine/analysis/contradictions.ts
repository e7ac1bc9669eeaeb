/** Rules that leave no answer to a field: what one of them allows the other refuses. */
import { compileCondition } from '../conditions/compile.ts';
import type { Problem } from '../problems.ts';
import type { Field } from '../fields/registry.ts';
import { factOf } from '../form/fact-of.ts';
import { fieldsOf } from '../form/fields-in.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Rule } from '../schema/rule.ts';
import type { Budget } from './budget.ts';
import { Frame, OPEN, type Values, type Variable } from './frame.ts';
import { YES } from './mask.ts';
import { enough } from './possible.ts';
import { analysisProblem } from './problems.ts';
import { sayCase } from './say.ts';
import { isThere, search } from './search.ts';
import type { World } from './variable.ts';

interface Pair {
  field: Field;
  first: Rule;
  second: Rule;
  /** JSON Pointer of the second. */
  at: string;
}

/** Rules that find the same required field wrong, two by two. */
function* pairsIn({ form, rules: { rules = [] } }: Bundle): Generator<Pair> {
  const fields = new Map(fieldsOf(form).map((field) => [field.id, field] as const));
  for (const [index, second] of rules.entries()) {
    if (second.event.type !== 'invalid') continue;
    const { field: id } = second.event.params;
    const field = fields.get(id);
    // A field that may be left out can always be answered so.
    if (field?.required !== true) continue;
    for (const first of rules.slice(0, index))
      if (first.event.type === 'invalid' && first.event.params.field === id)
        yield { field, first, second, at: `/rules/${index}` };
  }
}

/** Whether a fact is there only for some values of another. */
const hangsOn = ({ about: { shown, needs } }: Variable, fact: string, world: World): boolean =>
  needs.some((need) => need.fact === fact) ||
  shown.some((condition) => {
    const compiled = compileCondition(condition, world, '');
    return compiled.ok && compiled.test.reads.has(fact);
  });

/**
 * A case in which every value of the field is refused, though neither rule alone refuses all. The field is tried last.
 * Nothing is said where a fact the rules read hangs on the field itself, nor where a rule holds the field against
 * another fact: then that fact may be the one to mend.
 */
function contradiction({ field, first, second, at }: Pair, world: World, budget: Budget): Problem[] {
  const undecided = () => [{ ...analysisProblem('NOT_DECIDED', at, { what: second.title }), file: 'rules.json' }];
  if (!budget.spend(1)) return undecided();
  const frame = new Frame(world);
  const number = frame.numberOf({ fact: factOf(field.id) });
  const tests = [frame.test(first.conditions), frame.test(second.conditions)] as const;
  const ready = frame.ready(budget);
  const words = { title: field.title, first: first.title, second: second.title };
  if (!ready) return undecided();
  const variable = ready.variables[number];
  if (!variable || ready.linked.has(number) || ready.variables.some((other) => hangsOn(other, factOf(field.id), world)))
    return [];
  const refusedBy = (values: Values, choice: unknown) => {
    values[number] = choice;
    const refused = tests.map((test) => test(values) === YES);
    values[number] = OPEN;
    return refused;
  };
  const question = {
    enter: (_depth: number, _choice: number, values: Values) => tests.every((test) => (test(values) & YES) !== 0),
    answers: (values: Values) => {
      if (!isThere(variable, values)) return false;
      const judged = (ready.candidates[number] ?? []).map((choice) => refusedBy(values, choice));
      const alone = [0, 1].every((rule) => judged.some((refused) => refused[rule] !== true));
      return alone && judged.length > 0 && judged.every((refused) => refused.includes(true));
    },
  };
  const rest = { ...ready, order: ready.order.filter((one) => one !== number) };
  const found = search(rest, question, budget.share(enough));
  if (found.answer === 'no') return [];
  if (found.answer === 'undecided') return undecided();
  const where = sayCase(rest, found.values);
  return [
    {
      ...analysisProblem('RULES_CONTRADICT', at, { ...words, where: where === '' ? '' : `${where}时，` }),
      file: 'rules.json',
    },
  ];
}

export function* checkContradictions(bundle: Bundle, world: World, budget: Budget): Generator<Problem[]> {
  for (const pair of pairsIn(bundle)) yield contradiction(pair, world, budget);
}
