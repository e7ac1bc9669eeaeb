/**
 * Every example through the compiled conditions and through json-rules-engine: what is shown, asked, done, charged, issued
 * and raised, and which rows of tables are taken. Any difference stops publishing.
 */
import {
  assessExample,
  compileCondition,
  frozen,
  placedFields,
  problemTable,
  rowConditions,
  shownWhen,
  type CompiledMatter,
  type Condition,
  type Facts,
  type NamedCondition,
  type Problem,
  type Settled,
} from '../../../engine/index.ts';
import { evaluateByLibrary } from './reference.ts';

const problem = problemTable({
  REFERENCE_DIFFERS: '样例“{example}”里{what}，两种求值方式结果不同，请报告系统维护人员',
});

/** Which of the conditions, by key, hold on these facts. */
export type Reference = (
  conditions: ReadonlyMap<string, Condition>,
  named: readonly NamedCondition[],
  facts: Facts,
) => Promise<ReadonlySet<string>>;

/** What is compared together: conditions by what they decide, and where ours differ from those that hold. */
interface Subject {
  conditions: readonly (readonly [what: string, condition: Condition])[];
  differing: (settled: Settled, holding: ReadonlySet<string>) => readonly string[];
}

/** Compares each condition that the facts of an example decide; on undecided ones the library has no say. */
export async function compareWithReference(
  matter: CompiledMatter,
  reference: Reference = evaluateByLibrary,
): Promise<Problem[]> {
  const subjects = [...shownIn(matter), ...switchesOf(matter), ...rulesOf(matter), ...tablesOf(matter)];
  const conditions = new Map(subjects.flatMap((subject) => subject.conditions));
  const problems: Problem[] = [];
  for (const [index, example] of matter.bundle.examples.examples.entries()) {
    const { settled } = assessExample(matter, example);
    const holding = await reference(conditions, matter.bundle.rules.conditions ?? [], frozen(settled.facts));
    for (const what of subjects.flatMap(({ differing }) => differing(settled, holding))) {
      const found = problem('REFERENCE_DIFFERS', `/examples/${index}`, { example: example.title, what });
      problems.push({ ...found, file: 'examples.json' });
    }
  }
  return problems;
}

/** One condition and our answer to it. */
const one = (what: string, condition: Condition, ours: (settled: Settled) => boolean | undefined): Subject => ({
  conditions: [[what, condition]],
  differing: (settled, holding) => {
    const answer = ours(settled);
    return answer === undefined || answer === holding.has(what) ? [] : [what];
  },
});

/** Sections and fields: whether they are shown, where the facts decide it. */
function shownIn({ bundle, scope }: CompiledMatter): Subject[] {
  const shown = (what: string, condition: Condition | undefined, isHidden: (settled: Settled) => boolean) => {
    if (!condition) return [];
    const compiled = compileCondition(condition, scope, '');
    const isDecided = ({ facts }: Settled) => compiled.ok && compiled.test.evaluate(facts) !== undefined;
    return [one(what, condition, (settled) => (isDecided(settled) ? !isHidden(settled) : undefined))];
  };
  return [
    ...bundle.form.sections.flatMap(({ id, title, when }) =>
      shown(`分节“${title}”（${id}）显示与否`, when, ({ hiddenSections }) => hiddenSections.has(id)),
    ),
    ...placedFields(bundle.form).flatMap((placed) => {
      const { id, title } = placed.field;
      return shown(`字段“${title}”（${id}）显示与否`, shownWhen(placed), ({ hiddenFields }) => hiddenFields.has(id));
    }),
  ];
}

/** Conditions that switch a requirement, a material, a step, a procedure, a fee, a result or a document. */
function switchesOf(matter: CompiledMatter): Subject[] {
  const lists = {
    条件: Object.values(matter.requirements).flat(),
    材料: matter.materials,
    环节: matter.steps,
    特别程序: matter.specialProcedures,
    收费: matter.fees,
    结果: matter.results,
    文书: matter.documents,
  };
  return Object.entries(lists).flatMap(([kind, list]) =>
    list.flatMap(({ item, when }) => {
      const name = 'name' in item ? item.name : 'title' in item ? item.title : item.text;
      if (!item.when || !when) return [];
      return [one(`${kind}“${name}”（${item.id}）的条件`, item.when, ({ facts }) => when.evaluate(facts))];
    }),
  );
}

/** Conditions of the rules, by what each of them raises. */
const rulesOf = ({ bundle, rules }: CompiledMatter): Subject[] =>
  (bundle.rules.rules ?? []).map(({ id, title, conditions }) =>
    one(`规则“${title}”（${id}）的条件`, conditions, ({ facts }) => {
      const { raised, undecided } = rules.evaluate(facts);
      if (undecided.some(({ rule }) => rule === id)) return undefined;
      return raised.some(({ rule }) => rule === id);
    }),
  );

/** Rows of tables, each by its cells, and the rows that are taken by the hit policy. */
const tablesOf = ({ bundle, tables }: CompiledMatter): Subject[] =>
  (bundle.rules.tables ?? []).flatMap((table): Subject[] => {
    const compiled = tables.get(table.id);
    if (!compiled) return [];
    const what = (row: number) => `规则表“${table.title}”（${table.id}）第 ${row + 1} 行`;
    const cells = rowConditions(table);
    return [
      {
        conditions: cells.flatMap((all, row) => (all.length > 0 ? [[what(row), { all }] as const] : [])),
        differing: ({ facts }, holding) => {
          const { rows, result } = compiled.explain(facts);
          const theirs = cells.map((all, row) => all.length === 0 || holding.has(what(row)));
          const apart = rows.flatMap(({ outcome }, row) =>
            outcome === undefined || outcome === theirs[row] ? [] : [what(row)],
          );
          const hits = table.rows.filter((_row, row) => theirs[row]);
          const taken = table.hitPolicy === 'first' ? hits.slice(0, 1) : hits;
          const isSame =
            taken.length === result.rows.length && taken.every((row, at) => row.id === result.rows[at]?.id);
          const isOpen = result.outcome === 'unknown';
          return isOpen || isSame ? apart : [...apart, `规则表“${table.title}”（${table.id}）命中的行`];
        },
      },
    ];
  });
