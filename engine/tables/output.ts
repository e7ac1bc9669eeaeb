import type { Problem } from '../problems.ts';
import type { TableOutput, TableRow } from '../schema/table.ts';
import { tableProblem } from './problems.ts';

const holds = {
  text: { wanted: '文字', test: (value: unknown) => typeof value === 'string' && value !== '' },
  number: { wanted: '数', test: Number.isFinite },
  choice: { wanted: '可选的值之一', test: (value: unknown) => typeof value === 'string' },
} as const satisfies Record<TableOutput['kind'], { wanted: string; test: (value: unknown) => boolean }>;

/** Checks the value a row gives against the table's declared output. */
export function checkOutput(value: TableRow['then'], output: TableOutput, at: string, problems: Problem[]) {
  const { wanted, test } = holds[output.kind];
  if (!test(value)) problems.push(tableProblem('TABLE_OUTPUT', at, { wanted }));
  else if (output.kind === 'choice' && !output.options.includes(value as string))
    problems.push(tableProblem('TABLE_OUTPUT_OPTION', at, { value }));
}
