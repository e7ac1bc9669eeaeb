import { problemTable } from '../problems.ts';

export const formWords = {
  FORM_FIELD_TWICE: '字段或者分组的标识“{id}”用了两次，整张表单里不能重复',
  FORM_SECTION_TWICE: '分节标识“{id}”用了两次',
  FORM_FIELD_RESERVED: '“{id}”是保留的名称，请换一个标识',
  FORM_READS_LATER: '「{title}」的显示条件用到了排在它后面的「{other}」；条件只能用前面的字段',
  FORM_COLUMN_CONDITION: '明细表「{title}」的列「{column}」不能带显示条件',
  FORM_PATTERN: '「{title}」的格式写法不能用：{words}',
  FORMULA_EMPTY: '「{title}」的算式没有因数',
  FORMULA_FIELD: '「{title}」的算式用到了“{id}”，它不是排在前面的数字字段',
  FORMULA_COLUMN: '「{title}」的算式用到了“{table}”的“{column}”，它不是排在前面的明细表的数字列',
} as const;

export const formProblem = problemTable(formWords);
