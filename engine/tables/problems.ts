import { problemTable } from '../problems.ts';

export const tableWords = {
  TABLE_EMPTY: '规则表「{title}」没有输入或者没有行',
  TABLE_INPUT: '「{label}」是{type}，不能作规则表的输入',
  TABLE_ROW_DUPLICATE: '规则表「{title}」里有两行都叫“{row}”',
  TABLE_ROW_WIDTH: '这一行有 {cells} 个单元格，规则表「{title}」有 {inputs} 个输入，应当一一对应',
  TABLE_CELL_KIND: '没有“{kind}”这种单元格',
  TABLE_BETWEEN_EMPTY: '范围既没有下限也没有上限；不限时请选“不限”',
  TABLE_BETWEEN_TWICE: '{end}写了两次，含本数与不含本数只能选一个',
  TABLE_BETWEEN_VOID: '下限高于上限，没有任何值落在这个范围里',
  TABLE_OVERLAP: '第 {first} 行与第 {second} 行会同时命中：{where}',
  TABLE_GAP: { words: '这种情况没有规定：{where}', severity: 'warning' },
  TABLE_BLANK: { words: '规则表要用的内容可能没有，这时给不出结果：{where}', severity: 'warning' },
  TABLE_ROW_DEAD: { words: '第 {row} 行永远轮不到：没有这种情况，或者上面的行都已规定', severity: 'warning' },
  TABLE_UNDECIDED: { words: '规则表「{title}」太复杂，没有查完是否有遗漏、重复或者轮不到的行', severity: 'info' },
  TABLE_OUTPUT: '结果值应当是{wanted}',
  TABLE_OUTPUT_OPTION: '结果值“{value}”不在可选的值里',
} as const;

export const tableProblem = problemTable(tableWords);
