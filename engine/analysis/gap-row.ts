/** A row for a case that a decision table says nothing of, as wide as it can be without meeting another row. */
import { operatorKinds } from '../conditions/operators.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import type { Condition, Scalar } from '../schema/condition.ts';
import type { Cell, Table } from '../schema/table.ts';
import { cellTests } from '../tables/cell.ts';
import { Budget } from './budget.ts';
import { classesOf, type Classes } from './classes.ts';
import { enough } from './possible.ts';
import { rowsWhere } from './row-set.ts';
import { search } from './search.ts';
import { widest, type Side } from './side.ts';
import { tableFrame } from './table-frame.ts';
import { overRows, uncovered } from './table-question.ts';
import { askedWhen } from './uses.ts';
import type { World } from './variable.ts';
import { worldOf } from './world.ts';

/** `undefined` when every case is spoken of, or that was not found out within the budget. */
export function gapRow(table: Table, world: World, budget: Budget, given?: Condition): Cell[] | undefined {
  const { inputs, rows } = table;
  const frame = tableFrame(table, world, given, budget);
  if (!frame) return undefined;
  const { ready } = frame;
  const found = search(ready, overRows(frame, uncovered(frame)), budget.share(enough));
  if (found.answer !== 'yes') return undefined;
  const sides = inputs.flatMap(({ fact, path }, input): (Side & Classes)[] => {
    const number = ready.variables.findIndex(({ source }) => source.fact === fact && source.path === path);
    const variable = ready.variables[number];
    if (!variable) return [];
    const tests = rows.map(({ when }) => (when[input] && cellTests(when[input], '', [])) ?? []);
    const classes = classesOf(
      variable.about.domain,
      tests.flat().flatMap(({ value }) => value),
    );
    const accepts = (value: Scalar) =>
      rowsWhere(rows.length, (row) =>
        (tests[row] ?? []).every((test) => operatorKinds[test.operator].compare(value, test.value)),
      );
    const value = found.values[number] as Scalar | undefined;
    // A fact that is missing is accepted only by a cell that does not ask for it.
    const chosen = new Set(value === undefined ? classes.values.keys() : [classes.classOf(value)]);
    return [{ ...classes, accept: classes.values.map(accepts), chosen }];
  });
  return widest(sides).map(({ chosen, accept }, input): Cell =>
    chosen.size === accept.length ? { kind: 'any' } : (sides[input]?.cell(chosen) ?? { kind: 'any' }),
  );
}

/** Comparisons a person waits for. */
const usual = 2_000_000;

/** The cells of a row that closes a hole of the matter's table of this number; `undefined` when none is found. */
export function rowForGap(matter: Pick<CompiledMatter, 'bundle' | 'scope'>, number: number): Cell[] | undefined {
  const table = matter.bundle.rules.tables?.[number];
  return table && gapRow(table, worldOf(matter), new Budget(usual), askedWhen(matter.bundle, table.id));
}
