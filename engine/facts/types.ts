/** What each type of fact is called and which values belong to it. */
import { isDay } from './day.ts';
import type { FactType } from './fact.ts';

interface FactTypeKind {
  label: string;
  /** Whether a value at run time, or one written in a configuration, is of this type. */
  holds: (value: unknown) => boolean;
  /** Facts of one family can be compared with each other. */
  family: string;
}

const isText = (value: unknown) => typeof value === 'string';

export const factTypes: Readonly<Record<FactType, FactTypeKind>> = {
  text: { label: '文字', holds: isText, family: 'words' },
  number: { label: '数', holds: Number.isFinite, family: 'number' },
  money: { label: '金额（分）', holds: Number.isSafeInteger, family: 'money' },
  date: { label: '日期', holds: isDay, family: 'date' },
  boolean: { label: '是否项', holds: (value) => typeof value === 'boolean', family: 'boolean' },
  choice: { label: '选项', holds: isText, family: 'words' },
  choices: { label: '多选项', holds: (value) => Array.isArray(value) && value.every(isText), family: 'choices' },
  table: { label: '明细表', holds: Array.isArray, family: 'table' },
  files: { label: '附件', holds: Array.isArray, family: 'files' },
};
