import { problemTable } from '../../../engine/index.ts';

/** What can go wrong while a document is produced. */
export const problem = problemTable({
  'document-qr': '二维码的内容太长或为空',
  'document-failed': '生成文书时出错：{detail}',
});
