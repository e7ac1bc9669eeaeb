/** Every example through the compiled conditions and through json-rules-engine: any difference stops publishing. */
import {
  assessExample,
  frozen,
  problemTable,
  type CompiledMatter,
  type Condition,
  type Facts,
  type Problem,
} from '../../../engine/index.ts';
import { evaluateByLibrary } from './reference.ts';

const problem = problemTable({
  REFERENCE_DIFFERS: '样例“{example}”里{what}的条件，两种求值方式结果不同，请报告系统维护人员',
});

/** A condition of the bundle, what it stands on, and how our closure answers it. */
interface Compared {
  what: string;
  condition: Condition;
  answer: (facts: Facts) => boolean | undefined;
}

/** Compares each condition that the facts of an example decide; on undecided ones the library has no say. */
export async function compareWithReference(matter: CompiledMatter): Promise<Problem[]> {
  const compared = [...switchesOf(matter), ...rulesOf(matter)];
  const conditions = new Map(compared.map(({ what, condition }) => [what, condition]));
  const problems: Problem[] = [];
  for (const [index, example] of matter.bundle.examples.examples.entries()) {
    const facts = frozen(assessExample(matter, example).settled.facts);
    const holding = await evaluateByLibrary(conditions, matter.bundle.rules.conditions ?? [], facts);
    for (const { what, answer } of compared) {
      const ours = answer(facts);
      if (ours === undefined || ours === holding.has(what)) continue;
      const found = problem('REFERENCE_DIFFERS', `/examples/${index}`, { example: example.title, what });
      problems.push({ ...found, file: 'examples.json' });
    }
  }
  return problems;
}

/** Conditions that switch a material, a step, a procedure, a fee, a result or a document. */
const switchesOf = (matter: CompiledMatter): Compared[] =>
  [
    ...matter.materials,
    ...matter.steps,
    ...matter.specialProcedures,
    ...matter.fees,
    ...matter.results,
    ...matter.documents,
  ].flatMap(({ item, when }) => {
    const name = 'name' in item ? item.name : item.title;
    if (!item.when || !when) return [];
    return [{ what: `“${name}”(${item.id})`, condition: item.when, answer: (facts: Facts) => when.evaluate(facts) }];
  });

/** Conditions of the rules, by what each of them raises. */
const rulesOf = ({ bundle, rules }: CompiledMatter): Compared[] =>
  (bundle.rules.rules ?? []).map(({ id, title, conditions }) => ({
    what: `规则“${title}”（${id}）`,
    condition: conditions,
    answer: (facts) => {
      const { raised, undecided } = rules.evaluate(facts);
      if (undecided.some(({ rule }) => rule === id)) return undefined;
      return raised.some(({ rule }) => rule === id);
    },
  }));
