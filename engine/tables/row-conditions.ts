import type { Condition } from '../schema/condition.ts';
import type { Table } from '../schema/table.ts';
import { cellTests } from './cell.ts';

/** By row, the comparisons of its cells that must all hold; none where every cell is 不限. */
export const rowConditions = ({ inputs, rows }: Table): Condition[][] =>
  rows.map(({ when }) =>
    inputs.flatMap((input, index) => {
      const cell = when[index];
      const tests = (cell && cellTests(cell, '', [])) ?? [];
      return tests.map(({ operator, value }) => ({ ...input, operator, value }));
    }),
  );
