import { problemTable } from '../problems.ts';

export const conditionWords = {
  CONDITION_FORM: '条件要写成“全部满足、满足其一、不满足、引用命名条件、比较一个事实”当中的一种，而且只写一种',
  CONDITION_KEY: '条件里不认识“{key}”',
  CONDITION_EMPTY: '“{group}”里一条条件也没有',
  CONDITION_DEEP: '条件嵌套超过 {most} 层（引用的命名条件计算在内）',
  CONDITION_LARGE: '条件里的比较超过 {most} 项（引用的命名条件计算在内）',
  CONDITIONS_LARGE: {
    words: '全部条件合起来要和 {values} 个值比较，超过 {most} 个（命名条件在每个用到的地方都计算在内）',
    fix: '合并重复的条件，或者改成规则表',
  },
  CONDITION_NAME_UNKNOWN: '没有名为“{name}”的命名条件',
  CONDITION_NAME_DUPLICATE: '命名条件“{name}”写了两次',
  CONDITION_CYCLE: '命名条件互相引用成了圈：{path}',
  OPERATOR_UNKNOWN: '没有“{operator}”这种比较方式',
  OPERATOR_UNFIT: '「{label}」是{type}，不能用“{operator}”来判断',
  VALUE_UNFIT: '「{label}」要和{wanted}比较',
  VALUE_OPTION: '「{label}」没有“{value}”这个选项',
  VALUE_FACT_UNFIT: '「{label}」和「{other}」类型不合，不能比较',
} as const;

export const conditionProblem = problemTable(conditionWords);
