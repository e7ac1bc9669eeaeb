/** A check for people: a line for each matter, its problems below. */
import { problemLine } from '../commands/report.ts';
import type { Checked } from './checked.ts';

function verdict({ sound, examples }: Checked): string {
  if (!sound) return '有错误，不能发布';
  const passed = examples.filter(({ problems }) => problems.length === 0).length;
  return examples.length === 0 ? '没有错误' : `可以发布，样例 ${passed}/${examples.length}`;
}

export const text = (checked: readonly Checked[]): string =>
  checked
    .map((one) =>
      [`${one.name}：${verdict(one)}`, ...one.problems.map((problem) => `  ${problemLine(problem)}`)].join('\n'),
    )
    .join('\n');
