/** What an analysis of all cases shows. */
import { problemTable } from '../problems.ts';

export const analysisProblems = {
  FIELD_NEVER_SHOWN: {
    words: '「{what}」永远不会显示：已试遍{tried}',
    severity: 'warning',
    fix: '改正显示条件，或者删去它',
  },
  REQUIRED_NEVER_SHOWN: {
    words: '必填的「{what}」永远不会显示，没有人能填：已试遍{tried}',
    severity: 'warning',
    fix: '改正显示条件，或者删去这个字段',
  },
  MATERIAL_NEVER_NEEDED: {
    words: '材料「{what}」在任何情形下都不需要：已试遍{tried}',
    severity: 'warning',
    fix: '改正需要它的条件，或者删去这份材料',
  },
  STEP_UNREACHABLE: {
    words: '环节「{what}」永远走不到：已试遍{tried}',
    severity: 'warning',
    fix: '改正经过它的条件，或者删去这个环节',
  },
  CONDITION_NEVER: {
    words: '「{what}」的条件永远不成立：已试遍{tried}',
    severity: 'warning',
    fix: '改正条件，或者删去它所在的内容',
  },
  CONDITION_ALWAYS: {
    words: '「{what}」的条件总是成立：已试遍{tried}',
    severity: 'warning',
    fix: '去掉这个条件，或者改正它',
  },
  RULE_NEVER: {
    words: '规则「{what}」永远不会触发：已试遍{tried}',
    severity: 'warning',
    fix: '改正条件，或者删去这条规则',
  },
  RULE_ALWAYS: {
    words: '规则「{what}」在任何情形下都会触发：已试遍{tried}',
    severity: 'warning',
    fix: '改正条件；人人适用的提醒请写在办事指南里',
  },
  RULE_REFUSES_ALL: {
    words: '规则「{what}」把任何填写都判为有误，没有人能够申请：已试遍{tried}',
    severity: 'error',
    fix: '改正条件',
  },
  RULES_CONTRADICT: {
    words: '规则「{first}」与「{second}」互相矛盾：{where}「{title}」填什么都有误',
    severity: 'error',
    fix: '让两条规则至少同时容许一个值',
  },
  ROUTE_OVER_PROMISED: {
    words: '{where}经过的环节和决定的时限合计{sum}（{steps}），超过承诺时限{promised}',
    severity: 'error',
    fix: '缩短环节时限，让可以同时办的环节并行，或者改正承诺时限',
  },
  PART_NEVER: {
    words: '「{what}」的条件里，“{part}”永远不成立：已试遍{tried}',
    severity: 'warning',
    fix: '改正这一项，或者去掉它',
  },
  PART_ALWAYS: {
    words: '「{what}」的条件里，“{part}”总是成立：已试遍{tried}',
    severity: 'warning',
    fix: '去掉这一项，或者改正它',
  },
  PART_IDLE: {
    words: '「{what}」的条件里，“{part}”不起作用，成立与否结果都一样：已试遍{tried}',
    severity: 'warning',
    fix: '去掉这一项，或者改正它',
  },
  BRANCH_WITHOUT_EXAMPLE: {
    words: '「{what}」的条件里，{branch}没有样例{where}',
    severity: 'warning',
    fix: '补一个样例，写明这种情形应当得到什么',
  },
  ROW_WITHOUT_EXAMPLE: {
    words: '规则表「{title}」第 {row} 行没有样例用到{where}',
    severity: 'warning',
    fix: '补一个样例，写明这种情形应当得到什么',
  },
  OPTION_WITHOUT_EXAMPLE: {
    words: '「{title}」的“{option}”在条件或者规则表里用到，却没有样例选它{where}',
    severity: 'warning',
    fix: '补一个样例，写明选它时应当得到什么',
  },
  NOT_DECIDED: {
    words: '「{what}」：组合太多，没有查完',
    severity: 'info',
  },
} as const;

export const analysisProblem = problemTable(analysisProblems);
