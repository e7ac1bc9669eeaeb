import type { Problem } from '../../../engine/index.ts';

const names = { error: '错误', warning: '警告', info: '提示' } as const;

/** One line a problem: file, line, place, words. */
export const problemLine = ({ file, line, pointer, message, code, severity }: Problem): string =>
  `${names[severity]} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${pointer} ${message} [${code}]`;
