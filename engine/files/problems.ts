/** What can be wrong with a file before anyone asks what it means. */
import { problemTable } from '../problems.ts';

export const fileWords = {
  FILE_MISSING: '缺少文件“{file}”',
  FILE_UNKNOWN: '不认识文件“{file}”，请核对文件名和所在目录',
  SHAPE_NEWER: '这是第 {version} 版结构，本系统只认识到第 {known} 版，请先升级系统',
  SHAPE_OLD: {
    words: '这是第 {version} 版结构，已按第 {known} 版读入',
    severity: 'warning',
    fix: '运行 yichuang upgrade 改写文件',
  },
  FILE_EMPTY: '文件是空的',
  FILE_LARGE: '文件超过 {most} KB',
  FILES_LARGE: '整个事项的文件合计 {kilobytes} KB，超过 {most} KB',
  FILE_DEEP: '嵌套超过 {most} 层',
  BYTE_ORDER_MARK: '文件开头有不可见的字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8',
  NOT_JSON: '不是正确的 JSON：{detail}',
  NAME_TWICE: '“{name}”写了两次',
  HALF_CHARACTER: '文字里有半个字符（不完整的代理对），请重新输入',
} as const;

export const fileProblem = problemTable(fileWords);
