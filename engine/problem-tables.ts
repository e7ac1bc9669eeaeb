/** Every problem a configuration can be told of, by topic: the table of codes that `docs/problems` is written from. */
import { analysisProblems } from './analysis/problems.ts';
import { calendarWords } from './calendar/check-calendar.ts';
import { holidayWords } from './calendar/check-holidays.ts';
import { conditionWords } from './conditions/problems.ts';
import { documentWords } from './documents/problems.ts';
import { factWords } from './facts/problems.ts';
import { fileWords } from './files/problems.ts';
import { formWords } from './form/problems.ts';
import { matterWords } from './matter/problems.ts';
import type { Entries } from './problems.ts';
import { ruleWords } from './rules/problems.ts';
import { schemaWords } from './schema/problems.ts';
import { tableWords } from './tables/problems.ts';

export const problemTables: Readonly<Record<string, Entries>> = {
  文件: fileWords,
  结构: schemaWords,
  事项与中心: matterWords,
  表单: formWords,
  事实: factWords,
  条件: conditionWords,
  规则表: tableWords,
  规则: ruleWords,
  各种情形的分析: analysisProblems,
  文书: documentWords,
  日历: { ...calendarWords, ...holidayWords },
};
