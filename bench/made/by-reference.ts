/** What a matter comes to for an example when json-rules-engine evaluates every condition, a fresh engine for each run. */
import {
  assessExample,
  compileForm,
  fieldsOf,
  humanise,
  placedFields,
  rowConditions,
  shownWhen,
  type Bundle,
  type CompiledMatter,
  type Condition,
  type Facts,
} from '../../engine/index.ts';
import { evaluateByLibrary } from '../../runtime/server/publishing/reference.ts';

export type Example = Bundle['examples']['examples'][number];

interface Switched {
  id: string;
  when?: Condition;
}

/** A condition by the place it stands at; what has none holds everywhere. */
const conditionsOf = (list: string, items: readonly Switched[]) =>
  items.flatMap(({ when }, at): [string, Condition][] => (when ? [[`${list}/${at}`, when]] : []));
const applying = <T extends Switched>(list: string, items: readonly T[], holding: ReadonlySet<string>): T[] =>
  items.filter(({ when }, at) => !when || holding.has(`${list}/${at}`));

/** The form without its conditions, to clean answers and to compute what is shown, and its conditions apart. */
function bareForm({ bundle, scope }: CompiledMatter) {
  const unconditional = structuredClone(bundle.form);
  for (const section of unconditional.sections)
    for (const one of [section, ...section.fields, ...fieldsOf(unconditional)]) Reflect.deleteProperty(one, 'when');
  const conditions = placedFields(bundle.form).flatMap((placed): [string, Condition][] => {
    const when = shownWhen(placed);
    return when ? [[placed.field.id, when]] : [];
  });
  return { form: compileForm(unconditional, scope).form, conditions: new Map(conditions) };
}

/** Everything an applicant, a reviewer or a paper can see of the outcome, as text. */
export function outcomeByReference(matter: CompiledMatter): (example: Example) => Promise<string> {
  const { matter: about, materials, documents, rules } = matter.bundle;
  const named = rules.conditions ?? [];
  const bare = bareForm(matter);
  const tables = (rules.tables ?? []).map((table) => ({ table, rows: rowConditions(table) }));
  const raising = (rules.rules ?? []).map(({ id, conditions, event }) => ({ id, when: conditions, event }));
  const lists = {
    materials: materials.materials,
    steps: about.steps,
    fees: about.fees,
    results: about.results,
    documents: documents.documents,
    rules: raising,
  };
  const all = new Map([
    ...Object.entries(lists).flatMap(([list, items]) => conditionsOf(list, items)),
    ...tables.flatMap(({ table, rows }) =>
      rows.flatMap((cells, at): [string, Condition][] =>
        cells.length > 0 ? [[`${table.id}/${at}`, { all: cells }]] : [],
      ),
    ),
  ]);

  /** Conditions read what stands before them, so that after as many rounds as they lie deep nothing changes any more. */
  async function settle(given: Facts, known: Facts) {
    let hidden = new Set<string>();
    for (;;) {
      const isKept = (id: string) => !hidden.has(id);
      const answers = Object.fromEntries(Object.entries(given).filter(([id]) => isKept(id)));
      const settled = bare.form.settle(answers, known);
      const facts = Object.fromEntries(
        Object.entries(settled.facts).filter(([name]) => isKept(name.replace('answers.', ''))),
      );
      if (bare.conditions.size === 0) return { settled, facts, hidden };
      const shown = await evaluateByLibrary(bare.conditions, named, facts);
      const next = new Set([...bare.conditions.keys()].filter((id) => !shown.has(id)));
      if ([...next].join() === [...hidden].join()) return { settled, facts, hidden };
      hidden = next;
    }
  }

  /** The value of the row that is taken; of two at once none is. */
  function lookedUp(id: string, holding: ReadonlySet<string>): unknown {
    const found = tables.find(({ table }) => table.id === id);
    if (!found) return undefined;
    const { table, rows } = found;
    const hits = table.rows.filter((_row, at) => rows[at]?.length === 0 || holding.has(`${id}/${at}`));
    return table.hitPolicy === 'unique' && hits.length > 1 ? undefined : hits[0]?.then;
  }

  return async (example) => {
    const known = Object.fromEntries(
      Object.entries(assessExample(matter, example).settled.facts).filter(([name]) => !name.startsWith('answers.')),
    );
    const { settled, facts, hidden } = await settle(example.answers, known);
    const holding = await evaluateByLibrary(all, named, facts);
    const on = <K extends keyof typeof lists>(list: K) =>
      applying<(typeof lists)[K][number]>(list, lists[list], holding);
    const faults = matter.form.validate({ ...settled, facts, hiddenFields: hidden });
    const raised = on('rules');
    const amounts = on('fees').map(({ amount }) => amount);
    return JSON.stringify([
      [
        ...humanise(faults, settled.answers, matter.form).map(({ field }) => field),
        ...raised.flatMap(({ event }) => (event.type === 'invalid' ? [event.params.field] : [])),
      ].sort(),
      raised.map(({ id, event }) => [id, event.type]),
      on('materials').map(({ id, originals, copies, necessity }) => [id, originals, copies, necessity]),
      on('steps').map(({ id, post, limit }) => [
        id,
        post.by === 'post' ? post.post : lookedUp(post.table, holding),
        limit,
      ]),
      amounts,
      on('results').map(({ id }) => id),
      on('documents').map(({ id, act }) => [id, act]),
    ]);
  };
}
