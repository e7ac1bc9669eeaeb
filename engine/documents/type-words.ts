import type { FieldType } from './fields.ts';

/** Field types as people call them. */
export const typeWords: Readonly<Record<FieldType, string>> = {
  text: '文字',
  number: '数字',
  money: '金额',
  date: '日期',
  boolean: '是否',
  list: '列表',
  group: '一组字段',
  picture: '图片',
};
