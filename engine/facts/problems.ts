import { problemTable } from '../problems.ts';

export const factWords = {
  FACT_NAME: '事实名称“{name}”写法不对，应当是“{origin}.”加上字母开头的标识',
  FACT_DUPLICATE: '事实“{name}”声明了两次',
  FACT_OPTIONS: '「{label}」是{type}，却没有可选的值',
  FACT_UNKNOWN: '没有声明过事实“{fact}”',
  PATH_FORM: '取值位置“{path}”写法不对，应当写明第几行哪一列，如 /0/area',
  PATH_UNFIT: '「{label}」是{type}，只有明细表才能写取值位置',
  PATH_MISSING: '「{label}」是明细表，要写明取第几行哪一列，如 /0/area',
  PATH_COLUMN: '明细表「{label}」没有“{column}”这一列',
} as const;

export const factProblem = problemTable(factWords);
