/** Every example through the compiled conditions and through json-rules-engine: any difference stops publishing. */
import {
  assessExample,
  frozen,
  problemTable,
  rowConditions,
  type CompiledMatter,
  type Condition,
  type Problem,
  type Settled,
} from '../../../engine/index.ts';
import { evaluateByLibrary } from './reference.ts';

const problem = problemTable({
  REFERENCE_DIFFERS: '样例“{example}”里{what}的条件，两种求值方式结果不同，请报告系统维护人员',
});

/** A condition of the bundle, what it stands on, and how we answer it. */
interface Compared {
  what: string;
  condition: Condition;
  answer: (settled: Settled) => boolean | undefined;
}

/** Compares each condition that the facts of an example decide; on undecided ones the library has no say. */
export async function compareWithReference(matter: CompiledMatter): Promise<Problem[]> {
  const compared = [...shownOf(matter), ...switchesOf(matter), ...rulesOf(matter), ...rowsOf(matter)];
  const conditions = new Map(compared.map(({ what, condition }) => [what, condition]));
  const problems: Problem[] = [];
  for (const [index, example] of matter.bundle.examples.examples.entries()) {
    const { settled } = assessExample(matter, example);
    const holding = await evaluateByLibrary(conditions, matter.bundle.rules.conditions ?? [], frozen(settled.facts));
    for (const { what, answer } of compared) {
      const ours = answer(settled);
      if (ours === undefined || ours === holding.has(what)) continue;
      const found = problem('REFERENCE_DIFFERS', `/examples/${index}`, { example: example.title, what });
      problems.push({ ...found, file: 'examples.json' });
    }
  }
  return problems;
}

/** Conditions that show a section or a field. */
function shownOf({ bundle, form }: CompiledMatter): Compared[] {
  /** `field` is the part itself, or some field of it. */
  const shown = (id: string, title: string, condition: Condition, field: string): Compared => ({
    what: `“${title}”（${id}）`,
    condition,
    answer: (settled) => {
      const why = form.whyHidden(field, settled);
      if (!why) return settled.hiddenFields.has(field) ? undefined : true;
      return why.part === id ? why.explanation.outcome : undefined;
    },
  });
  return bundle.form.sections.flatMap(({ id, title, when, fields }) => [
    ...(when && fields[0] ? [shown(id, title, when, fields[0].id)] : []),
    ...fields.flatMap((field) => (field.when ? [shown(field.id, field.title, field.when, field.id)] : [])),
  ]);
}

/** Conditions that switch a requirement, a material, a step, a procedure, a fee, a result or a document. */
const switchesOf = (matter: CompiledMatter): Compared[] =>
  [
    ...Object.values(matter.requirements).flat(),
    ...matter.materials,
    ...matter.steps,
    ...matter.specialProcedures,
    ...matter.fees,
    ...matter.results,
    ...matter.documents,
  ].flatMap(({ item, when }) => {
    const name = 'name' in item ? item.name : 'title' in item ? item.title : item.text;
    if (!item.when || !when) return [];
    return [{ what: `“${name}”（${item.id}）`, condition: item.when, answer: ({ facts }) => when.evaluate(facts) }];
  });

/** Conditions of the rules, by what each of them raises. */
const rulesOf = ({ bundle, rules }: CompiledMatter): Compared[] =>
  (bundle.rules.rules ?? []).map(({ id, title, conditions }) => ({
    what: `规则“${title}”（${id}）`,
    condition: conditions,
    answer: ({ facts }) => {
      const { raised, undecided } = rules.evaluate(facts);
      if (undecided.some(({ rule }) => rule === id)) return undefined;
      return raised.some(({ rule }) => rule === id);
    },
  }));

/** Rows of the tables, as far as what a table says tells whether the row holds. */
const rowsOf = ({ bundle, tables }: CompiledMatter): Compared[] =>
  (bundle.rules.tables ?? []).flatMap((table) => {
    const cells = rowConditions(table);
    return table.rows.flatMap((row, index): Compared[] => {
      const all = cells[index] ?? [];
      const answer = ({ facts }: Settled) => {
        const said = tables.get(table.id)?.evaluate(facts);
        if (!said || said.outcome === 'unknown') return undefined;
        // Below the first row that holds nothing is asked.
        const [first] = said.rows;
        const isBelow = table.hitPolicy === 'first' && first !== undefined && table.rows.indexOf(first) < index;
        return isBelow ? undefined : said.rows.includes(row);
      };
      return all.length > 0 ? [{ what: `规则表“${table.title}”第 ${index + 1} 行`, condition: { all }, answer }] : [];
    });
  });
