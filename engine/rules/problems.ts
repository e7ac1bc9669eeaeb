import { problemTable } from '../problems.ts';

export const ruleWords = {
  RULE_DUPLICATE: '规则“{id}”写了两次',
  RULE_FIELD: '表单里没有“{field}”这个字段，提示无处可放',
} as const;

export const ruleProblem = problemTable(ruleWords);
