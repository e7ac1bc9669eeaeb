/** Every example through the compiled conditions and through json-rules-engine: any difference stops publishing. */
import { assess, problemTable, type CompiledMatter, type Condition, type Problem } from '../../../engine/index.ts';
import { evaluateByLibrary } from './reference.ts';

const problem = problemTable({
  REFERENCE_DIFFERS: '样例“{example}”里{what}的条件,两种求值方式结果不同,请报告系统维护人员',
});

/** Compares each condition that the facts of an example decide; on undecided ones the library has no say. */
export async function compareWithReference(matter: CompiledMatter): Promise<Problem[]> {
  const switched = [...matter.materials, ...matter.steps, ...matter.results, ...matter.documents, ...matter.fees];
  const conditions = new Map<string, Condition>();
  for (const { item } of switched) if (item.when) conditions.set(nameOf(item), item.when);

  const problems: Problem[] = [];
  for (const [index, example] of matter.bundle.examples.examples.entries()) {
    const { facts } = assess(matter, { answers: example.answers }).settled;
    const holding = await evaluateByLibrary(conditions, matter.bundle.rules.conditions ?? [], facts);
    for (const { item, when } of switched) {
      const ours = when?.evaluate(facts);
      if (ours === undefined || ours === holding.has(nameOf(item))) continue;
      const words = { example: example.title, what: nameOf(item) };
      problems.push({ ...problem('REFERENCE_DIFFERS', `/examples/${index}`, words), file: 'examples.json' });
    }
  }
  return problems;
}

const nameOf = (item: { id: string } & ({ name: string } | { title: string })): string =>
  `“${'name' in item ? item.name : item.title}”(${item.id})`;
